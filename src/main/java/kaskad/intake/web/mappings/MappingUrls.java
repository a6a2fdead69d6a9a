package kaskad.intake.web.mappings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Addresses of what authorities remember. */
public final class MappingUrls {
    static final String ONE = "/mappings/{id}";
    static final String WORDING = ONE + "/wording";
    static final String FORGET = ONE + "/forget";

    private MappingUrls() {}

    public static String one(UUID organisation) {
        return "/mappings/" + organisation;
    }

    static String forget(UUID organisation) {
        return one(organisation) + "/forget";
    }

    static String wording(UUID organisation, String wording) {
        return one(organisation) + "/wording?wording=" + encoded(wording);
    }

    /** Posting there brings a forgotten wording back. */
    static String again(UUID organisation, String wording, String choice) {
        return wording(organisation, wording) + "&choice=" + encoded(choice);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
