// An exact adapter in Go: one operation, consensus.median, behind the wire contract.
//
// Copy it, replace median by a call of your implementation, and add operations to rules.
//
//	taospec run "stdio:go run adapters/go/median.go"
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"sort"
)

type input struct {
	ActiveStake []string               `json:"activeStake"`
	Weights     [][][2]json.RawMessage `json:"weights"`
	Kappa       int64                  `json:"kappa"`
}

// An I32F32 is an integer that counts steps of 2^-32.
var one = big.NewInt(1 << 32)

func bits(text string) *big.Int {
	value, _ := new(big.Int).SetString(text, 10)
	return value
}

// spec/consensus/median.md, in plain integers.
func median(raw json.RawMessage) (any, error) {
	var given input
	if err := json.Unmarshal(raw, &given); err != nil {
		return nil, err
	}
	if given.ActiveStake == nil || len(given.Weights) != len(given.ActiveStake) {
		return nil, fmt.Errorf("one row of weights a uid is expected")
	}
	total, rows, shares := new(big.Int), []map[int]*big.Int{}, []*big.Int{}
	for uid, text := range given.ActiveStake {
		stake := bits(text)
		if stake.Sign() <= 0 {
			continue
		}
		total.Add(total, stake)
		shares = append(shares, stake)
		row := map[int]*big.Int{}
		for _, entry := range given.Weights[uid] {
			var target int
			var weight string
			json.Unmarshal(entry[0], &target)
			json.Unmarshal(entry[1], &weight)
			row[target] = bits(weight)
		}
		rows = append(rows, row)
	}
	minority := new(big.Int)
	for voter, stake := range shares {
		scaled := new(big.Int).Mul(stake, one)
		shares[voter] = scaled.Quo(scaled, total)
		minority.Add(minority, shares[voter])
	}
	majority := new(big.Int).Mul(big.NewInt(given.Kappa), one)
	minority.Sub(minority, majority.Quo(majority, big.NewInt(65535)))

	consensus := make([]string, len(given.ActiveStake))
	for column := range consensus {
		ascending := make([]int, len(rows))
		for voter := range rows {
			ascending[voter] = voter
		}
		weight := func(i int) *big.Int {
			if w, ok := rows[ascending[i]][column]; ok {
				return w
			}
			return new(big.Int)
		}
		sort.Slice(ascending, func(a, b int) bool { return weight(a).Cmp(weight(b)) < 0 })
		below := new(big.Int)
		consensus[column] = "0"
		for i := range ascending {
			consensus[column] = weight(i).String()
			if below.Add(below, shares[ascending[i]]).Cmp(minority) > 0 {
				break
			}
		}
	}
	return map[string]any{"consensus": consensus}, nil
}

var rules = map[string]func(json.RawMessage) (any, error){"consensus.median": median}

type request struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params struct {
		Operation string          `json:"operation"`
		Input     json.RawMessage `json:"input"`
	} `json:"params"`
}

func answer(asked request) (key string, value any) {
	refuse := func(code int, message string) (string, any) {
		return "error", map[string]any{"code": code, "message": message, "data": map[string]string{"path": "input"}}
	}
	if asked.Method == "taospec_describe" {
		operations := []any{}
		for name := range rules {
			operations = append(operations, map[string]any{"name": name, "rulesets": []string{"425", "446"}})
		}
		return "result", map[string]any{
			"contract":       "1",
			"implementation": map[string]string{"name": "median-go", "version": "1", "language": "go"},
			"operations":     operations,
		}
	}
	if asked.Method != "taospec_apply" {
		return refuse(-32601, "there is no such method")
	}
	rule, offered := rules[asked.Params.Operation]
	if !offered {
		return refuse(-32010, asked.Params.Operation+" is not offered")
	}
	output, err := rule(asked.Params.Input)
	if err != nil {
		return refuse(-32602, err.Error())
	}
	return "result", map[string]any{"output": output}
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var asked request
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			continue
		}
		key, value := answer(asked)
		reply, _ := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": asked.ID, key: value})
		fmt.Println(string(reply))
	}
}
