package kaskad.reading.words;

/** What a head of the lexicon or an abbreviation stands for. */
public enum Sort {
    /** директор */
    POST,
    /** заместитель: never complete without the post that follows */
    DEPUTY,
    /** педагог, учитель: may be followed by a second noun in the same case */
    TEACHER,
    /** предметник, логопед: a post, or the second noun of a teacher's post */
    APPOSITION,
    /** министерство, отдел */
    AUTHORITY,
    /** школа, центр */
    INSTITUTION,
    /** комиссия, родители */
    GROUP,
    /** все, исполнители */
    NOBODY,
    PERSON,
    QUOTED,
    /** МБОУ: a name must follow */
    LEGAL,
    /** ДПО after a legal form */
    SUFFIX,
    /** СОШ: a number follows */
    SCHOOL,
    /** УО */
    BODY,
    /** ОО: every school */
    CLASS,
    /** ШМО */
    UNION,
    /** УВР after «по» */
    AREA,
    /** РФ */
    PLACE,
    /** an abbreviation that the lexicon lacks */
    STRANGE;

    public boolean post() {
        return this == POST || this == DEPUTY || this == TEACHER || this == APPOSITION;
    }

    public boolean abbreviation() {
        return ordinal() >= LEGAL.ordinal();
    }

    public boolean knownBody() {
        return this == BODY || this == CLASS || this == UNION;
    }
}
