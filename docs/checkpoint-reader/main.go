// Reads a checkpoint of Private Arena with the signed notes of the Go project, and nothing of the arena.
//
//	go run . arena.pub checkpoint.txt
package main

import (
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

func main() {
	if len(os.Args) != 3 {
		fail("two files are needed: the verifier lines, and one checkpoint")
	}
	keys, err := os.ReadFile(os.Args[1])
	check(err)
	checkpoint, err := os.ReadFile(os.Args[2])
	check(err)
	var known []note.Verifier
	for _, line := range strings.Fields(string(keys)) {
		verifier, err := note.NewVerifier(line)
		check(err)
		known = append(known, verifier)
	}
	signed, err := note.Open(checkpoint, note.VerifierList(known...))
	check(err)
	for _, signature := range signed.Sigs {
		fmt.Printf("signed by %s+%08x\n", signature.Name, signature.Hash)
	}
	fmt.Print(signed.Text)
}

func check(err error) {
	if err != nil {
		fail(err.Error())
	}
}

func fail(why string) {
	fmt.Fprintln(os.Stderr, why)
	os.Exit(1)
}
