// The vectors in go test: a subtest a case.
package main

import (
	"encoding/json"
	"os"
	"reflect"
	"testing"
)

type manifest struct {
	Files []struct{ Path, Operation string }
}

type vectors struct {
	Cases []struct {
		ID, Level string
		Input     json.RawMessage
		Expect    []struct {
			Rulesets []string
			Output   any
		}
	}
}

func read(t *testing.T, path string, into any) {
	text, err := os.ReadFile(os.Getenv("TAOSPEC_VECTORS") + "/vectors/" + path)
	if err == nil {
		err = json.Unmarshal(text, into)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func check(t *testing.T, input json.RawMessage, expected any) {
	output, err := median(input) // yours
	text, _ := json.Marshal(output)
	var got any
	json.Unmarshal(text, &got)
	if err != nil || !reflect.DeepEqual(got, expected) {
		t.Errorf("expected %v, got %v, error %v", expected, got, err)
	}
}

func TestMedian(t *testing.T) {
	var all manifest
	read(t, "manifest.json", &all)
	tried := 0
	for _, file := range all.Files {
		var found vectors
		if file.Operation == "consensus.median" {
			read(t, file.Path, &found)
		}
		for _, each := range found.Cases {
			for _, expected := range each.Expect {
				for _, ruleset := range expected.Rulesets {
					if each.Level == "must" && ruleset == "425" {
						t.Run(each.ID, func(t *testing.T) { check(t, each.Input, expected.Output) })
						tried++
					}
				}
			}
		}
	}
	if tried == 0 {
		t.Error("no case was tried")
	}
}
