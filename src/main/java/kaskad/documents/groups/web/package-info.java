/** The pages of working groups and their meetings. */
@NamedInterface("groups-web")
@NullMarked
package kaskad.documents.groups.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
