// Generated from spec/schemas/wire.json by `npm run types`: edit the schema, not this file.

/**
 * a request's id: a string, or a whole number within ±(2^53 - 1)
 */
export type RequestId = string | number;
/**
 * a blake2b-256 digest as 0x and 64 lower-case hex digits
 */
export type Digest = string;

/**
 * The messages of the wire contract, version 1: JSON-RPC 2.0 with two methods.
 */
export interface Wire {
  RequestId: RequestId;
  Request: Request;
  Response: Response;
  RpcError: RpcError;
  ErrorData: ErrorData;
  DescribeParams: DescribeParams;
  DescribeResult: DescribeResult;
  OfferedOperation: OfferedOperation;
  ApplyParams: ApplyParams;
  TraceRequest: TraceRequest;
  ApplyResult: ApplyResult;
  Rejection: Rejection;
  TraceEntry: TraceEntry;
}
/**
 * a JSON-RPC 2.0 request
 */
export interface Request {
  /**
   * the string 2.0
   */
  jsonrpc: '2.0';
  id: RequestId;
  /**
   * a method's name
   */
  method: string;
  /**
   * the method's parameters, by name
   */
  params?: {
    [k: string]: unknown;
  };
}
/**
 * a JSON-RPC 2.0 response: a result or an error
 */
export interface Response {
  /**
   * the string 2.0
   */
  jsonrpc: '2.0';
  /**
   * the request's id, or null where it could not be read
   */
  id: string | number | null;
  /**
   * the method's result
   */
  result?: {
    [k: string]: unknown;
  };
  error?: RpcError;
}
/**
 * a JSON-RPC error: code, message, data
 */
export interface RpcError {
  /**
   * an error code
   */
  code: number;
  /**
   * one sentence
   */
  message: string;
  data?: ErrorData;
}
/**
 * where the parameters are wrong, and what was expected there
 */
export interface ErrorData {
  /**
   * as input.weights[2][0][1]
   */
  path?: string;
  /**
   * as «a u16 (0 to 65535)»
   */
  expected?: string;
  [k: string]: unknown;
}
/**
 * the parameters of taospec_describe
 */
export interface DescribeParams {
  /**
   * the contract versions that the caller speaks
   *
   * Items: a contract version
   */
  contracts: string[];
  /**
   * the caller's version
   */
  suite: string;
}
/**
 * the result of taospec_describe
 */
export interface DescribeResult {
  /**
   * the contract version 1
   */
  contract: '1';
  /**
   * what answers
   */
  implementation: {
    /**
     * its name
     */
    name: string;
    /**
     * its version
     */
    version: string;
    /**
     * the language it is written in
     */
    language: string;
    /**
     * where it lives
     */
    homepage?: string;
    /**
     * where its issues are told
     */
    issues?: string;
    [k: string]: unknown;
  };
  /**
   * what it offers
   */
  operations: OfferedOperation[];
  /**
   * what it asks of a caller
   */
  limits?: {
    /**
     * the most requests in a batch; absent means 1
     */
    batch?: number;
    /**
     * the most bytes in a message
     */
    bytes?: number;
    /**
     * how long an answer may take it
     */
    timeoutMs?: number;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * an operation that a target offers
 */
export interface OfferedOperation {
  /**
   * an operation's name
   */
  name: string;
  /**
   * the rulesets it is offered under
   *
   * Items: a ruleset's name
   */
  rulesets: string[];
  /**
   * the trace modes it knows
   *
   * Items: digest or full
   */
  trace?: ('digest' | 'full')[];
  /**
   * the most uids in an input
   */
  maxUids?: number;
  [k: string]: unknown;
}
/**
 * the parameters of taospec_apply
 */
export interface ApplyParams {
  /**
   * an operation's name
   */
  operation: string;
  /**
   * a ruleset's name
   */
  ruleset: string;
  /**
   * the operation's input
   */
  input: {
    [k: string]: unknown;
  };
  trace?: TraceRequest;
}
/**
 * which trace to give: digests of all stages, or some stages in full
 */
export interface TraceRequest {
  /**
   * digest or full
   */
  mode: 'digest' | 'full';
  /**
   * the stages wanted in full; absent means all
   *
   * Items: a stage's name
   */
  stages?: string[];
}
/**
 * the result of taospec_apply: an output, or the protocol's rejection
 */
export interface ApplyResult {
  /**
   * the operation's output
   */
  output?: {
    [k: string]: unknown;
  };
  /**
   * the stages asked for, in order
   */
  trace?: TraceEntry[];
  rejection?: Rejection;
}
/**
 * a stage with its digest or its value
 */
export interface TraceEntry {
  /**
   * a stage's name
   */
  stage: string;
  digest?: Digest;
  /**
   * the stage's value
   */
  value?: unknown;
}
/**
 * the protocol's own no, by module and name
 */
export interface Rejection {
  /**
   * a pallet's name
   */
  module: string;
  /**
   * an error's name
   */
  name: string;
}
