package kaskad.reading.executors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Cells put together from parties with known answers, in any order, with any separator and some noise. */
class PartyPropertiesTest {
    private static final int CELLS = 2000;
    private static final long SEED = 20260102;

    private record Known(String text, PartyType type) {}

    private static final List<Known> KNOWN = List.of(
            organisation("Управление образования администрации Луговского района"),
            organisation("отдел по физической культуре, спорту и туризму"),
            organisation("Департамент общего образования Н-ской области"),
            organisation("министерство труда и занятости населения"),
            organisation("МАУ ИМЦ"),
            organisation("МБОУ СОШ № 4"),
            organisation("МАОУ СОШ №№ 4, 16, 46"),
            organisation("МБДОУ «Детский сад № 7 «Сказка»"),
            organisation("МБОУ средняя общеобразовательная школа № 12"),
            organisation("ГБПОУ «Колледж торговли, питания и сферы услуг»"),
            organisation("образовательные организации, реализующие программы среднего общего образования"),
            organisation("РЦОИ"),
            organisation("администрации сельских поселений"),
            organisation("ООО «Завод «Сигнал»"),
            position("директор школы"),
            position("заместители директора по УВР и ВР"),
            position("зам. директора по АХР"),
            position("классные руководители 9, 11 классов"),
            position("учителя физики, химии и биологии"),
            position("руководители общеобразовательных организаций"),
            position("педагог-психолог"),
            position("школьный врач-невролог"),
            position("специалисты УО, курирующие вопросы воспитания"),
            new Known("методический совет школы", PartyType.GROUP),
            new Known("комиссия по делам несовершеннолетних и защите их прав", PartyType.GROUP),
            new Known("ШМО учителей естественно-научного цикла", PartyType.GROUP),
            new Known("КДН и ЗП", PartyType.GROUP),
            new Known("администрация школы", PartyType.GROUP));

    private static final List<String> SEPARATORS = List.of(", ", "; ", ",\n", ";\n", " ,", ",  ");

    private static Known organisation(String text) {
        return new Known(text, PartyType.ORGANISATION);
    }

    private static Known position(String text) {
        return new Known(text, PartyType.POSITION);
    }

    @Test
    void readsBackWhatTheCellIsPutTogetherFrom() {
        Random random = new Random(SEED);
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (int cell = 0; cell < CELLS; cell++) {
            List<Tuple> want = new ArrayList<>();
            StringBuilder raw = new StringBuilder();
            int parties = 1 + random.nextInt(4);
            for (int at = 0; at < parties; at++) {
                Known known = KNOWN.get(random.nextInt(KNOWN.size()));
                boolean agreed = random.nextInt(4) == 0;
                raw.append(at == 0 ? "" : SEPARATORS.get(random.nextInt(SEPARATORS.size())))
                        .append(noised(known.text(), random))
                        .append(agreed ? " (по согласованию)" : "");
                want.add(tuple(known.text(), known.type(), agreed));
            }
            List<Tuple> got = ExecutorReader.read(raw.toString()).stream()
                    .map(party -> tuple(party.text(), party.type(), party.agreed()))
                    .toList();
            if (got.equals(want)) {
                right++;
            } else {
                wrong.add(raw.toString());
            }
        }
        assertThat(right)
                .as(() -> String.join("\n---\n", wrong.subList(0, Math.min(20, wrong.size()))))
                .isGreaterThan(CELLS * 99 / 100);
    }

    /** Line breaks and double spaces inside a party say nothing. */
    private static String noised(String text, Random random) {
        int space = text.indexOf(' ', random.nextInt(text.length()));
        if (space < 0) {
            return text;
        }
        String gap = random.nextInt(3) == 0 ? "\n" : random.nextBoolean() ? "  " : " ";
        return text.substring(0, space) + gap + text.substring(space + 1);
    }
}
