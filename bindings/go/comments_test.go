package lra

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"
)

// The exported names of a file that have no comment: functions, methods, types, their fields, constants and variables.
func uncommented(file *ast.File) (names []string) {
	note := func(place string, name *ast.Ident, comments ...*ast.CommentGroup) {
		if name.IsExported() && strings.TrimSpace(comments[0].Text()+comments[1].Text()+comments[2].Text()) == "" {
			names = append(names, place+name.Name)
		}
	}
	for _, declaration := range file.Decls {
		switch one := declaration.(type) {
		case *ast.FuncDecl:
			note("", one.Name, one.Doc, nil, nil)
		case *ast.GenDecl:
			for _, spec := range one.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					note("", spec.Name, one.Doc, spec.Doc, spec.Comment)
					if of, isStructure := spec.Type.(*ast.StructType); isStructure {
						for _, field := range of.Fields.List {
							for _, name := range field.Names {
								note(spec.Name.Name+".", name, field.Doc, field.Comment, nil)
							}
						}
					}
				case *ast.ValueSpec:
					// What is said of a group is said of none of its names.
					group := one.Doc
					if one.Lparen.IsValid() {
						group = nil
					}
					for _, name := range spec.Names {
						note("", name, group, spec.Doc, spec.Comment)
					}
				}
			}
		}
	}
	return names
}

func TestEverythingExportedHasAComment(t *testing.T) {
	for _, path := range must(sources())(t) {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range uncommented(file) {
			t.Errorf("%s: %s has no comment", path, name)
		}
	}
}

func TestWhatHasNoCommentIsFound(t *testing.T) {
	source := "package p\ntype T struct{ A, b int }\n// Of a group.\nconst (\nC = 1\n)\n// F does.\nfunc F() {}\nfunc (T) M() {}\n"
	file, err := parser.ParseFile(token.NewFileSet(), "p.go", source, parser.ParseComments)
	if found := uncommented(file); err != nil || !slices.Equal(found, []string{"T", "T.A", "C", "M"}) {
		t.Error(found, err)
	}
}
