module desk

go 1.24

require lra.example/lra v0.0.0

replace lra.example/lra => ../../bindings/go
