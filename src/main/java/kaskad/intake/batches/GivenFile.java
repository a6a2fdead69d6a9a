package kaskad.intake.batches;

import java.nio.file.Path;

/** A file on its way in: the name that people know it by, and where it lies for now. */
public record GivenFile(String name, Path path) {}
