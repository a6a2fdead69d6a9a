package kaskad.operations.web;

/** One operation. */
public record OperationPage(OperationView operation) {}
