/*
 * An exact adapter in C: one operation, consensus.median, behind the wire contract.
 * It reads JSON with libcjson (Debian: libcjson-dev).
 *
 * Copy it, replace median by a call of your implementation.
 *
 *     cc -O2 -o median adapters/c/median.c -lcjson
 *     taospec run "stdio:./median"
 */
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef __int128 wide;

/* An I32F32 is an integer that counts steps of 2^-32. */
static const wide one = (wide)1 << 32;

typedef struct {
  long long weight;
  wide share;
} vote;

static int lighter(const void *a, const void *b) {
  long long x = ((const vote *)a)->weight, y = ((const vote *)b)->weight;
  return (x > y) - (x < y);
}

static long long bits(const cJSON *text) { return strtoll(text->valuestring, NULL, 10); }

/* The weight of a sparse row at a column; a missing entry is 0. */
static long long entry(const cJSON *row, int column) {
  const cJSON *pair;
  cJSON_ArrayForEach(pair, row) if (cJSON_GetArrayItem(pair, 0)->valueint == column)
    return bits(cJSON_GetArrayItem(pair, 1));
  return 0;
}

/* spec/consensus/median.md, in plain integers. */
static cJSON *median(const cJSON *given) {
  const cJSON *stakes = cJSON_GetObjectItem(given, "activeStake"), *stake;
  const cJSON *weights = cJSON_GetObjectItem(given, "weights");
  int n = cJSON_GetArraySize(stakes), voters = 0;
  const cJSON **rows = malloc((n + 1) * sizeof *rows);
  wide *shares = malloc((n + 1) * sizeof *shares), total = 0, minority = 0;
  vote *column = malloc((n + 1) * sizeof *column);

  const cJSON *row = weights->child;
  cJSON_ArrayForEach(stake, stakes) {
    if (bits(stake) > 0) {
      rows[voters] = row;
      shares[voters] = bits(stake);
      total += shares[voters++];
    }
    row = row->next;
  }
  for (int i = 0; i < voters; i++) minority += shares[i] = shares[i] * one / total;
  minority -= cJSON_GetObjectItem(given, "kappa")->valueint * one / 65535;

  cJSON *consensus = cJSON_CreateArray();
  for (int j = 0; j < n; j++) {
    for (int i = 0; i < voters; i++) column[i] = (vote){entry(rows[i], j), shares[i]};
    qsort(column, voters, sizeof *column, lighter);
    long long found = 0;
    wide below = 0;
    for (int i = 0; i < voters; i++) {
      found = column[i].weight;
      if ((below += column[i].share) > minority) break;
    }
    char text[24];
    snprintf(text, sizeof text, "%lld", found);
    cJSON_AddItemToArray(consensus, cJSON_CreateString(text));
  }
  free(rows), free(shares), free(column);
  cJSON *output = cJSON_CreateObject();
  cJSON_AddItemToObject(output, "consensus", consensus);
  return output;
}

/* Whether the input has the lists that are read. */
static int is_input(const cJSON *given) {
  const cJSON *stakes = cJSON_GetObjectItem(given, "activeStake"), *weights = cJSON_GetObjectItem(given, "weights");
  return cJSON_IsArray(stakes) && cJSON_IsArray(weights) && cJSON_GetArraySize(stakes) == cJSON_GetArraySize(weights) &&
         cJSON_IsNumber(cJSON_GetObjectItem(given, "kappa"));
}

static void refuse(cJSON *reply, int code, const char *message) {
  cJSON *error = cJSON_AddObjectToObject(reply, "error");
  cJSON_AddNumberToObject(error, "code", code);
  cJSON_AddStringToObject(error, "message", message);
  if (code == -32602) cJSON_AddStringToObject(cJSON_AddObjectToObject(error, "data"), "path", "input");
}

static const char *describe =
    "{\"contract\":\"1\",\"implementation\":{\"name\":\"median-c\",\"version\":\"1\",\"language\":\"c\"},"
    "\"operations\":[{\"name\":\"consensus.median\",\"rulesets\":[\"425\",\"446\"]}]}";

static cJSON *answer(const cJSON *request) {
  cJSON *reply = cJSON_CreateObject();
  cJSON_AddStringToObject(reply, "jsonrpc", "2.0");
  cJSON_AddItemToObject(reply, "id", cJSON_Duplicate(cJSON_GetObjectItem(request, "id"), 1));
  const char *method = cJSON_GetObjectItem(request, "method")->valuestring;
  const cJSON *params = cJSON_GetObjectItem(request, "params");
  if (!strcmp(method, "taospec_describe"))
    cJSON_AddItemToObject(reply, "result", cJSON_Parse(describe));
  else if (strcmp(method, "taospec_apply"))
    refuse(reply, -32601, "there is no such method");
  else if (strcmp(cJSON_GetObjectItem(params, "operation")->valuestring, "consensus.median"))
    refuse(reply, -32010, "this operation is not offered");
  else if (!is_input(cJSON_GetObjectItem(params, "input")))
    refuse(reply, -32602, "one row of weights a uid is expected");
  else
    cJSON_AddItemToObject(cJSON_AddObjectToObject(reply, "result"), "output",
                          median(cJSON_GetObjectItem(params, "input")));
  return reply;
}

int main(void) {
  char *line = NULL;
  size_t room = 0;
  while (getline(&line, &room, stdin) > 0) {
    cJSON *request = cJSON_Parse(line);
    if (!request) continue;
    cJSON *reply = answer(request);
    char *text = cJSON_PrintUnformatted(reply);
    puts(text);
    fflush(stdout);
    free(text), cJSON_Delete(reply), cJSON_Delete(request);
  }
  free(line);
}
