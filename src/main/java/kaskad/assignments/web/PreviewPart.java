package kaskad.assignments.web;

import kaskad.assignments.publishing.PublicationPreview;

/** What the ticked organisations would get; replaced whenever a tick changes. */
public record PreviewPart(PublicationPreview preview) {}
