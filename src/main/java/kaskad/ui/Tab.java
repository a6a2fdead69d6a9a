package kaskad.ui;

/** One of the views of the same thing; each has its own address. */
public record Tab(String label, String icon, String href, boolean current) {}
