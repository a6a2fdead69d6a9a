package kaskad.operations.views;

/** Filters to be kept under a name; one of that name is replaced. */
public record NewView(String page, String query, String name, boolean shared, boolean first) {}
