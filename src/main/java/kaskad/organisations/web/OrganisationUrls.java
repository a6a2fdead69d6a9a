package kaskad.organisations.web;

import java.util.UUID;

/** Addresses of the register's pages. */
public final class OrganisationUrls {
    public static final String LIST = "/organisations";
    public static final String NEW = LIST + "/new";
    public static final String EDIT = LIST + "/edit";
    public static final String CHANGE = LIST + "/change";
    /** Where the register comes in as a table. */
    public static final String TABLE = "/imports/tables?kind=organisations";

    static final String CARD = LIST + "/{id}";
    static final String CODES = CARD + "/codes";
    static final String CODE_END = CODES + "/{code}/end";
    static final String ATTRIBUTES = CARD + "/attributes";
    static final String ATTRIBUTE_END = ATTRIBUTES + "/{attribute}/end";
    static final String OFFICES = CARD + "/offices";
    static final String OFFICE_CLOSE = OFFICES + "/{office}/close";
    static final String HOLDERS = OFFICES + "/{office}/holders";
    static final String HOLDER_END = HOLDERS + "/{holder}/end";
    static final String CHANGE_UNDO = CARD + "/changes/{change}/undo";

    private OrganisationUrls() {}

    public static String under(UUID parent) {
        return NEW + "?parent=" + parent;
    }

    public static String partner(UUID parent) {
        return under(parent) + "&sort=PARTNER";
    }

    public static String card(UUID id) {
        return LIST + "/" + id;
    }

    public static String edit(UUID id) {
        return EDIT + "?organisation=" + id;
    }

    public static String change(UUID id, String kind) {
        return CHANGE + "?organisation=" + id + "&kind=" + kind;
    }

    public static String codes(UUID id) {
        return card(id) + "/codes";
    }

    public static String end(UUID id, String what, UUID entry) {
        return card(id) + "/" + what + "/" + entry + "/end";
    }

    public static String attributes(UUID id) {
        return card(id) + "/attributes";
    }

    public static String offices(UUID id) {
        return card(id) + "/offices";
    }

    public static String office(UUID id, UUID office) {
        return offices(id) + "/" + office;
    }

    public static String undo(UUID id, UUID change) {
        return card(id) + "/changes/" + change + "/undo";
    }

    /** The register below a territory as a workbook. */
    public static String export(UUID territory) {
        return "/imports/tables/export.xlsx?kind=organisations&organisation=" + territory;
    }

    /** The journal of one organisation. */
    public static String journal(UUID id) {
        return "/journal?subject=" + id;
    }
}
