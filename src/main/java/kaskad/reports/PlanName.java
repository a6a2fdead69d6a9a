package kaskad.reports;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plan's title in the cases that an order needs: «Об утверждении плана…», «Утвердить план…». */
record PlanName(String genitive, String accusative) {
    private static final Pattern PLAN =
            Pattern.compile("(?iuU)^((?:\\p{L}+(?:ый|ий)\\s+){0,4})план\\b(.*)$", Pattern.DOTALL);
    private static final Pattern MAP =
            Pattern.compile("(?iuU)^((?:\\p{L}+ая\\s+){0,3})дорожная\\s+карта\\b(.*)$", Pattern.DOTALL);

    static PlanName of(String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        Matcher plan = PLAN.matcher(line);
        if (plan.matches()) {
            String adjectives = low(plan.group(1));
            return new PlanName(
                    adjectives.replaceAll("(?U)(?:ый|ий)\\b", "ого") + "плана" + plan.group(2),
                    adjectives + "план" + plan.group(2));
        }
        Matcher map = MAP.matcher(line);
        if (map.matches()) {
            String adjectives = low(map.group(1));
            return new PlanName(
                    adjectives.replaceAll("(?U)ая\\b", "ой") + "дорожной карты" + map.group(2),
                    adjectives.replaceAll("(?U)ая\\b", "ую") + "дорожную карту" + map.group(2));
        }
        return new PlanName("плана «" + line + "»", "план «" + line + "»");
    }

    private static String low(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
