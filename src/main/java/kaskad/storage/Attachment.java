package kaskad.storage;

import java.util.UUID;
import kaskad.kernel.Place;

/** A file that was handed in: its name as given, its type by its content, its size in bytes. */
public record Attachment(UUID id, String sha256, String fileName, String mediaType, long size, Place place) {}
