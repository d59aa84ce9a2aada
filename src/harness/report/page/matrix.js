import { themeButton } from './theme.js';

themeButton();
