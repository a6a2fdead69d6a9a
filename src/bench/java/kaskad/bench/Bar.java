package kaskad.bench;

import org.jspecify.annotations.Nullable;

/** A figure's name and what it is held against; {@code limit} null where it is only reported. */
enum Bar {
    COLD_READ_DOCX("s", 1.0, Direction.AT_MOST),
    WARM_READ_DOCX("ms", 30.0, Direction.AT_MOST),
    DOCX_PER_SECOND("1/s", 150.0, Direction.AT_LEAST),
    READ_PEAK_RSS("MB", 512.0, Direction.AT_MOST),
    START_EXISTING_HOME("s", 6.0, Direction.AT_MOST),
    START_RSS("MB", 500.0, Direction.AT_MOST),
    PUBLISH_1000_SCHOOLS("s", 5.0, Direction.AT_MOST),
    MY_WORK_P95("ms", 100.0, Direction.AT_MOST),
    PLAN_PAGE_P95("ms", 100.0, Direction.AT_MOST),
    ERRORS("count", 0.0, Direction.AT_MOST);

    /** On which side of the bar a good figure lies. */
    enum Direction {
        AT_MOST,
        AT_LEAST
    }

    final String unit;
    final @Nullable Double limit;
    final Direction direction;

    Bar(String unit, @Nullable Double limit, Direction direction) {
        this.unit = unit;
        this.limit = limit;
        this.direction = direction;
    }
}
