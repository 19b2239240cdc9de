// The path names no host: a program that uses the package replaces it by this folder.
module lra.example/lra

go 1.24
