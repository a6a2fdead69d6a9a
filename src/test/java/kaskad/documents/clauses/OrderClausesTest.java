package kaskad.documents.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kaskad.documents.ActCard;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderClausesTest {
    private static final String SCHOOLS = "Руководителям общеобразовательных организаций";

    /** Numbered as orders are in fact: 2.2 stands under the first 3, and a second 3 follows. */
    private final List<OrderClause> order = OrderClauses.of(List.of(
            clause("1", "Утвердить:", null, null),
            clause("1.1", "план мероприятий (приложение 1).", null, null),
            clause("2", "Назначить муниципальным координатором методический центр.", "методический центр", null),
            clause("3", "Муниципальному координатору обеспечить:", "Муниципальному координатору", null),
            clause("3.1", "сопровождение плана. Срок: до 1 мая 2025 года.", null, "до 1 мая 2025 года"),
            clause("2.2", "разработать положение о конкурсе. Срок: до 1 июня 2025 года.", null, "до 1 июня 2025 года"),
            clause("3", SCHOOLS + ":", SCHOOLS, null),
            clause("3.1", "рассмотреть возможность участия в проекте.", null, "до 31 мая 2025 года"),
            clause("3.2", "провести анализ ресурсов.", null, null),
            clause("3.3", "утвердить план школы.", null, "до 1 сентября 2025 года"),
            clause("4", "Признать утратившим силу приказ № 5.", null, null),
            clause("5", "Контроль за исполнением приказа возложить на заместителя начальника.", "заместителя", null)));

    @Test
    void tellsWhatEachClauseIs() {
        assertThat(order)
                .extracting(OrderClause::kind)
                .containsExactly(
                        ClauseKind.APPROVAL,
                        ClauseKind.APPROVAL,
                        ClauseKind.APPOINTMENT,
                        ClauseKind.HEADING,
                        ClauseKind.DUTY,
                        ClauseKind.DUTY,
                        ClauseKind.HEADING,
                        ClauseKind.OPT_IN,
                        ClauseKind.DUTY,
                        ClauseKind.DUTY,
                        ClauseKind.INFORMATION,
                        ClauseKind.CONTROL);
    }

    @Test
    void takesAddresseesFromAboveWhateverTheNumbersAre() {
        assertThat(order.get(5).inherited()).isTrue();
        assertThat(order.get(8).addressees()).isEqualTo(SCHOOLS);
    }

    @Test
    void knowsWhomTheOrderItselfHasAppointed() {
        assertThat(order.get(4).addressees()).isEqualTo("методический центр");
        assertThat(order.get(5).addressees()).isEqualTo("методический центр");
    }

    @Test
    void titlesStandAlone() {
        assertThat(order.get(4).title()).isEqualTo("Обеспечить сопровождение плана");
        assertThat(order.get(5).title()).isEqualTo("Разработать положение о конкурсе");
        assertThat(order.get(8).title()).isEqualTo("Провести анализ ресурсов.");
    }

    private static ActCard.Clause clause(
            String number, String text, @Nullable String addressees, @Nullable String deadline) {
        return new ActCard.Clause(
                UUID.randomUUID(),
                number,
                text,
                addressees,
                deadline == null ? null : DeadlineReader.read(deadline, DeadlineContext.NONE));
    }
}
