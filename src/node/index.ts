/**
 * The embedded reference node: the specification's operations behind the wire contract, and the servers that carry it.
 *
 * @module
 */
export { serveHttp, type HttpServer, type HttpOptions } from './http.ts';
export { nodeLimits, serverLimits, type ServerLimits } from './limits.ts';
export { createNode, type ReferenceNode, type NodeOptions } from './node.ts';
export { serveStdio, type StdioStreams } from './stdio.ts';
export { answerText, type Handler } from './text.ts';
