package kaskad.reading.words;

import static kaskad.reading.words.Form.DAT;
import static kaskad.reading.words.Form.DATS;
import static kaskad.reading.words.Form.GEN;
import static kaskad.reading.words.Form.GENS;
import static kaskad.reading.words.Form.NOM;
import static kaskad.reading.words.Form.NOMS;
import static kaskad.reading.words.Form.OTHER;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How the heads of the lexicon are declined: ending → the forms that it may be. Written as "ending forms; …", "-" is no ending. */
enum Paradigm {
    /** отдел */
    M("- N; а G; у D; ом O; е O; ы P; и P; ов H; ам E; ами O; ах O"),
    /** директор, plural in -а or -ы */
    MA("- N; а GP; ы P; у D; ом O; е O; ов H; ам E; ами O; ах O"),
    /** руководитель, библиотекарь */
    MS("ь N; я G; ю D; ем O; е O; и P; ей H; ям E; ями O; ях O"),
    /** учитель, plural in -я */
    MSA("ь N; я GP; ю D; ем O; е O; и P; ей H; ям E; ями O; ях O"),
    /** лицей */
    MJ("й N; я G; ю D; ем O; е O; и P; ев H; ям E; ями O; ях O"),
    /** врач: plural genitive in -ей */
    MH("- N; а G; у D; ом O; ем O; е O; и P; ей H; ам E; ами O; ах O"),
    /** школа */
    F("а N; ы GP; и GP; е D; у O; ой O; - H; ам E; ами O; ах O"),
    /** комиссия */
    FI("я N; и GDP; ю O; ей O; й H; ям E; ями O; ях O"),
    /** общественность */
    FS("ь N; и GDP; ью O; ей H; ям E; ями O; ях O"),
    /** молодёжь: no plural */
    FQ("ь N; и GD; ью O"),
    /** министерство */
    N("о N; а GP; у D; ом O; е O; - H; ам E; ами O; ах O"),
    /** училище */
    NE("е N; а GP; у D; ем O; - H; ам E; ами O; ах O"),
    /** управление */
    NI("е N; я GP; ю D; ем O; и O; й H; ям E; ями O; ях O"),
    /** заведующий */
    A("ый N; ий N; ой NGD; ая N; яя N; ое N; ее N; ые P; ие P; ого G; его G; ому D; ему D; ых H; их H; ым EO; им EO;"
            + " ей GD; ую O; юю O; ыми O; ими O"),
    /** обучающийся */
    AS("ийся N; аяся N; ееся N; иеся P; егося G; емуся D; ихся H; имся E; ейся GD; имися O; уюся O"),
    /** a contraction: never taken for a complement */
    X("- NPDE"),
    /** жюри */
    I("- NGDO");

    private final Map<String, Set<Form>> endings = new HashMap<>();

    Paradigm(String text) {
        for (String part : text.split(";")) {
            String[] pair = part.trim().split(" ");
            Set<Form> forms = EnumSet.noneOf(Form.class);
            pair[1].chars().forEach(letter -> forms.add(form(letter)));
            endings.put("-".equals(pair[0]) ? "" : pair[0], forms);
        }
    }

    Map<String, Set<Form>> endings() {
        return endings;
    }

    private static Form form(int letter) {
        return switch (letter) {
            case 'N' -> NOM;
            case 'P' -> NOMS;
            case 'G' -> GEN;
            case 'H' -> GENS;
            case 'D' -> DAT;
            case 'E' -> DATS;
            default -> OTHER;
        };
    }
}
