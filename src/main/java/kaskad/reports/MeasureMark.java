package kaskad.reports;

/** How a measure stands, as official reports say it. */
public enum MeasureMark {
    DONE("исполнено"),
    LATE("исполнено с нарушением срока"),
    PARTIAL("исполнено частично"),
    IN_WORK("в работе"),
    NOT_DONE("не исполнено"),
    NOT_DUE("срок не наступил"),
    /** Nobody within the report's scope was told to do it. */
    UNASSIGNED("поручений нет");

    private final String words;

    MeasureMark(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
