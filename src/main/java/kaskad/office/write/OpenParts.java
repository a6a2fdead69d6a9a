package kaskad.office.write;

import java.util.List;

/** The lists that every Office Open XML file carries: of what kinds its parts are, and which part leads to which. */
public final class OpenParts {
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String PACKAGE_TYPE = "application/vnd.openxmlformats-package.";

    private OpenParts() {}

    /** A part by its address from the root, and its kind. */
    public record Part(String name, String type) {}

    /** A way to another part: its name in the part that it starts from, its kind, and the address. */
    public record Relation(String id, String type, String target) {}

    /** The kinds of all parts; the properties of the document are among them without being named. */
    public static byte[] contentTypes(List<Part> parts) {
        Xml xml = new Xml().open("Types", "xmlns", TYPES);
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Default", "Extension", "rels", "ContentType", PACKAGE_TYPE + "relationships+xml");
        part(xml, new Part("/docProps/core.xml", PACKAGE_TYPE + "core-properties+xml"));
        parts.forEach(part -> part(xml, part));
        return xml.close().bytes();
    }

    private static void part(Xml xml, Part part) {
        xml.empty("Override", "PartName", part.name, "ContentType", part.type);
    }

    /** The ways from the root: to the {@code document} and to its properties. */
    public static byte[] rootRelations(String document) {
        return relations(List.of(
                new Relation("rId1", Archive.RELATIONS + "/officeDocument", document),
                new Relation("rId2", RELATIONS + "/metadata/core-properties", "docProps/core.xml")));
    }

    public static byte[] relations(List<Relation> relations) {
        Xml xml = new Xml().open("Relationships", "xmlns", RELATIONS);
        relations.forEach(one -> xml.empty("Relationship", "Id", one.id, "Type", one.type, "Target", one.target));
        return xml.close().bytes();
    }
}
