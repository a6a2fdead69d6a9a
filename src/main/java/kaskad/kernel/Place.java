package kaskad.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact belongs: the organisation and the municipality and region that it stood in at the time. Every
 * operational row carries the three. A region's own row has no municipality, the nation's has neither.
 */
public record Place(@Nullable UUID region, @Nullable UUID municipality, UUID organisation) {}
