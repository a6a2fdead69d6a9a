package kaskad.reading.acts;

import kaskad.reading.text.WordPattern;

/**
 * The shapes that a deadline takes inside a sentence, from the surest to the weakest. A shape is built from points of time
 * («1 мая», «конец учебного года»), periods («второй квартал 2024 года»), spans («в течение пяти дней») and frequencies.
 */
enum DeadlinePhrase {
    /** «ежегодно до 10 декабря», «с 1 по 15 мая», «в течение 5 рабочих дней со дня …». */
    BOUND(Shapes.BOUND),
    /** «не реже одного раза в квартал», «ежемесячно, далее – постоянно». */
    RECURRING(Shapes.RECURRING),
    /** «в ноябре 2024 года», «в 2015 году», «во втором квартале». */
    PERIOD(Shapes.INSIDE_THEN),
    /** «8 июня 2024 года в 10.00», «14–16 ноября 2023 года». */
    DAY(Shapes.ON_DAY),
    /** «с 1 сентября 2024 года». */
    START(Shapes.START),
    /** «постоянно», «по мере необходимости», «до начала практики». */
    LOOSE(Shapes.LOOSE);

    private final WordPattern pattern;

    DeadlinePhrase(String shape) {
        this.pattern = WordPattern.of("(?<![\\p{L}\\d.])(?:" + shape + ")(?!\\p{L})", Words.FLAGS);
    }

    WordPattern pattern() {
        return pattern;
    }

    /** The pieces, smallest first. */
    private static final class Shapes {
        private static final String YEAR_WORD = "(?:\\s*(?:годах|года|году|годы|год|гг?\\.?)(?!\\p{L}))";
        private static final String SCHOOL_YEAR =
                "(?:\\d{4}\\s*[-–—/]\\s*\\d{2,4}\\s+(?:учебн\\p{L}+|уч\\.)\\s*" + YEAR_WORD + ")";
        private static final String SOME_YEAR =
                "(?:(?:текущ|следующ|кажд|нов|учебн|календарн|соответствующ|отч[её]тн)\\p{L}+\\s+){1,2}год(?:а|у|ом)(?!\\p{L})";
        private static final String YEAR = "(?:\\s+(?:" + SCHOOL_YEAR + "|" + SOME_YEAR
                + "|[тс]\\.\\s?г\\.|сего\\s+года|года,?\\s+следующего\\s+за\\s+отч[её]тным(?:\\s+(?:годом|периодом))?|\\d{4}"
                + YEAR_WORD
                + "?(?!\\d)))?";
        private static final String TIME =
                "\\d{1,2}(?:[:.]\\d{2}(?!\\.?\\d)(?:\\s*(?:час\\p{L}*|ч\\.))?|\\s*час\\p{L}+)";
        private static final String CLOCK = "(?:(?:\\s*,)?\\s*\\(?(?<=[\\s(])(?:(?:в|с|до|не\\s+позднее)\\s*)?" + TIME
                + "(?:\\s*(?:до|по|[-–—])\\s*" + TIME + ")?)?";
        private static final String DAY_NUMBER =
                "\\d{1,2}(?:-?го|-?е)?\\s+числ[ао](?:\\s+(?:кажд\\p{L}+\\s+)?(?:месяца|квартала))?"
                        + "(?:,?\\s*(?:месяца,?\\s*)?следующ\\p{L}+\\s+за\\s+(?:отч[её]тным|истекшим)(?:\\s+(?:месяцем|кварталом|периодом|полугодием|годом))?)?"
                        + "(?:\\s+(?:первого|последнего)\\s+месяца[^,.;]{0,40})?";
        private static final String DAY = "(?:[«\"]?\\d{1,2}[»\"]?(?:-?го|-?е)?\\s+" + Words.MONTH + YEAR
                + "|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})(?!\\d)" + YEAR_WORD
                + "?|\\d{1,2}\\.(?:0[1-9]|1[0-2])(?!\\d|\\.\\d))";
        private static final String ORDINAL =
                "(?:(?:перв|втор|треть|четв[её]рт|последн)\\p{L}*|[IVXIІ]{1,3}|[1-4](?:-?\\p{L}{1,3})?)";
        private static final String PERIOD = "(?:(?:" + ORDINAL
                + "\\s+(?:(?:и|[-–—])\\s+" + ORDINAL
                + "\\s+)?)?(?:полугоди|квартал|четверт|триместр|декад|недел|половин)\\p{L}*(?:\\s+" + Words.MONTH + ")?"
                + YEAR + "|(?:(?:начал|конц|середин)\\p{L}\\s+)?" + Words.MONTH + "(?:(?:\\s*[-–—,]\\s*|\\s+и\\s+)"
                + Words.MONTH + "){0,3}"
                + YEAR + "|(?:(?:летн|зимн|осенн|весенн)\\p{L}+\\s+)?каникул\\p{L}*" + YEAR
                + "|(?:летн|зимн|осенн|весенн|отопительн|оздоровительн)\\p{L}+\\s+(?:период|сезон)\\p{L}*" + YEAR + "|"
                + SCHOOL_YEAR + "|" + SOME_YEAR + "|\\d{4}\\s*(?:(?:[-–—]|и|,)\\s*\\d{4}\\s*){0,6}" + YEAR_WORD + ")";
        private static final String EDGE_OF =
                "(?:начал[ауо]|конц[ау]|окончани[яю]|завершени[яю]|середин[ые])\\s+(?:(?:\\p{L}+(?:ого|его|ой|ей|ых|их)|\\d{4}(?:\\s*[/–-]\\s*\\d{2,4})?)\\s+){0,3}";
        private static final String POINT = "(?:" + DAY_NUMBER + "|(?:\\d{1,2}[.:]\\d{2}\\s*(?:час\\p{L}*\\s*)?)?" + DAY
                + CLOCK + "|" + EDGE_OF
                + "(?:(?:года|месяца|полугодия|четверти|квартала|недели)" + YEAR + "|" + Words.MONTH + YEAR + ")|"
                + PERIOD + ")";
        private static final String WEEKDAY = "(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресен)\\p{L}+";
        private static final String COUNT =
                "(?:\\d+(?:-\\p{L}{1,3})?(?:\\s*\\([^)]{1,30}\\))?|одного|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|четырнадцати|пятнадцати|двадцати|тридцати)";
        private static final String OFTEN =
                "(?:(?:ежегодно|ежемесячно|ежеквартально|еженедельно|ежедневно)(?:\\s*,?\\s*(?:по|(?:в|до)\\s+кажд\\p{L}+)\\s+"
                        + WEEKDAY + ")?" + CLOCK
                        + "|кажд\\p{L}{2,3}\\s+(?:год|месяц|квартал|неделю|четверть|полугодие|триместр|день|" + WEEKDAY
                        + ")|по\\s+"
                        + WEEKDAY.replace("+", "*ам") + "|в\\s+конце\\s+каждо\\p{L}+\\s+\\p{L}+"
                        + "|(?:не\\s+(?:реже|менее)\\s+(?:чем\\s+)?)?(?:\\d+|один|одного|два|двух|три|тр[её]х|четыре)?\\s*раз[а]?\\s+в\\s+(?:\\d+\\s+|два\\s+|три\\s+)?(?:учебн\\p{L}+\\s+)?(?:год|месяц|квартал|неделю|полугодие|четверть|триместр|день|месяца|года|недели|дня))";
        private static final String LASTING =
                "(?:постоянно|на\\s+постоянной\\s+основе|в\\s+постоянном\\s+режиме|бессрочно)";
        private static final String BY =
                "(?:в\\s+срок\\s*,?\\s*)?(?:не\\s+(?:позднее|позже)(?:\\s*,?\\s*чем)?(?:\\s+(?:до|к))?|до|ко?|по)\\s+"
                        + "(?:" + DAY + "(?:\\s*,\\s*|\\s+и\\s+)){0,12}" + POINT + "(?:\\s*,?\\s*включительно)?";
        private static final String FROM_TO = "(?:(?:в|на)\\s+(?:период|срок|сроки)\\s+)?с\\s+(?:" + POINT
                + "|\\d{1,2})\\s+(?:по|до)\\s+" + POINT + "(?:\\s*,?\\s*включительно)?";
        private static final String UNITS =
                "(?:рабоч\\p{L}+\\s+|календарн\\p{L}+\\s+|учебн\\p{L}+\\s+)?(?:дн\\p{L}+|день|месяц\\p{L}*|недел\\p{L}+|час\\p{L}{0,2}|суток|лет)";
        private static final String ANCHOR = "(?:\\s+(?:со\\s+дня|с\\s+момента|с\\s+даты|после|до)\\s+(?:(?!"
                + Words.INFINITIVE + ")[^,.;:()]){3,90})?";
        private static final String NOUN =
                "(?:\\p{L}+(?:ого|его|ой|ей|ых|их)\\s+){0,3}\\p{L}{3,}(?:\\s+\\p{L}+(?:ого|ой|ых|их)\\s+\\p{L}{3,}|\\s+(?!\\p{L}+(?:ть|ти)(?!\\p{L}))\\p{L}{2,}(?:а|я|ы|ов|ев|ей|ий)(?!\\p{L}))?";
        private static final String WITHIN =
                "(?:не\\s+позднее\\s*,?\\s+(?:чем\\s+)?(?:через\\s+|за\\s+|в\\s+течени[еи]\\s+)?" + COUNT
                        + "\\s+" + UNITS + ANCHOR + "|за\\s+" + COUNT + "\\s+" + UNITS
                        + "\\s+до\\s+[^,.;:()]{3,60}|в\\s+течени[еи]\\s+(?:" + COUNT + "\\s*)?" + UNITS + ANCHOR
                        + "|(?:в|на)\\s+(?:течени[еи]\\s+)?(?:вс(?:его|[её]х)\\s+)?(?:период\\p{L}?|срок\\p{L}?)\\s+(?:его\\s+|её\\s+|их\\s+)?(?:действия|проведения|реализации|обучения|подготовки|работы|каникул|отсутствия)(?:\\s+(?:\\p{L}+(?:ого|его|ой|ей|ых|их)\\s+){0,2}\\p{L}{3,}(?:а|я|ы|и|ов|ев|ей|ий)(?!\\p{L}))?"
                        + "|в\\s+течени[еи]\\s+(?:вс(?:его|[её]х)\\s+)?(?:" + PERIOD + "|года|периода|дня|сезона)"
                        + "|в\\s+(?:\\d+[ -]?(?:ти\\s*|х\\s*)?-?\\s*|тр[её]х|двух|пяти|десяти|семи)?\\s?(?:дневный|недельный|месячный|часовой)\\s+срок"
                        + ANCHOR + "|в\\s+(?:кратчайш|возможно\\s+коротк)\\p{L}+\\s+срок\\p{L}?)";
        private static final String INSIDE = "(?:во?\\s+(?:период\\s+)?" + PERIOD + ")";
        private static final String THEN = "(?:(?:далее|затем)\\s*[-–—,:]?\\s*(?:" + OFTEN + "|" + LASTING + "))";
        private static final String SEPARATOR = "\\s*(?:[,:(]\\s*|[-–—]\\s*)?(?:и\\s+|а\\s+также\\s+)?";
        private static final String STRONG = "(?:" + FROM_TO + "|" + BY + "|" + WITHIN + ")";
        private static final String RECURS =
                OFTEN + SEPARATOR + "(?:" + STRONG + "|" + INSIDE + "|" + DAY_NUMBER + "|" + DAY + ")";
        private static final String ON_LIST =
                "(?:\\d{1,2}\\s*(?:[-–—,]|и)\\s*){0,12}(?:" + DAY + "(?:\\s*,\\s*|\\s+и\\s+)){0,12}";

        static final String BOUND = "(?:" + RECURS + "|(?:" + LASTING + SEPARATOR + ")?" + STRONG + ")(?:" + SEPARATOR
                + "(?:" + THEN + "|" + STRONG + "|" + OFTEN + ")){0,6}";
        static final String RECURRING = OFTEN + "(?:" + SEPARATOR + "(?:" + THEN + "|" + OFTEN + ")){0,6}";
        static final String INSIDE_THEN = "(?:" + INSIDE + "|(?=" + PERIOD + ")(?<=[–—-]\\s)" + PERIOD
                + "(?=\\s*[;.]|\\s*$))(?:\\s*,?\\s*" + THEN + ")?";
        static final String ON_DAY = ON_LIST + "(?:[«\"]?\\d{1,2}[»\"]?\\s+" + Words.MONTH + "(?:\\s+\\d{4}" + YEAR_WORD
                + "?)?|\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)" + YEAR_WORD + "?)" + CLOCK + "(?:\\s*,?\\s*" + THEN + ")?";
        static final String START =
                "с\\s+(?:" + DAY + "|" + EDGE_OF + "(?:года|месяца)" + YEAR + ")(?:\\s*,?\\s*" + LASTING + ")?";
        static final String LOOSE = "(?:" + LASTING + "|незамедлительно|немедленно|безотлагательно|срочно"
                + "|по\\s+мере\\s+(?:необходимости|" + NOUN + ")|до\\s+(?:начала|окончания|завершения|проведения)\\s+"
                + NOUN
                + "|в\\s+д(?:ень|ни)\\s+" + NOUN
                + "|(?:по\\s+(?:итогам|окончании|завершении)|после\\s+(?:окончания|завершения|проведения))\\s+(?:кажд\\p{L}+\\s+)?"
                + NOUN
                + ")(?:" + SEPARATOR + "(?:" + THEN + "|" + OFTEN + ")){0,6}";
    }
}
