package kaskad.plans.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ProposedAsksTest {
    @Test
    void asksForTheNumberThatTheResultMustReach() {
        assertThat(ProposedAsks.of("Функционирует не менее 5 школьных научно-технологических студий"))
                .singleElement()
                .satisfies(ask -> {
                    assertThat(ask.kind()).isEqualTo(AskKind.NUMBER);
                    assertThat(ask.least()).isEqualByComparingTo(BigDecimal.valueOf(5));
                    assertThat(ask.title()).contains("студий");
                    assertThat(ask.required()).isTrue();
                });
    }

    @Test
    void asksForTheDocumentThatTheResultNames() {
        assertThat(ProposedAsks.of("Утверждён приказ, сформирован список участников, итоги размещены на сайте"))
                .extracting(NewAsk::kind)
                .containsExactly(AskKind.ORDER, AskKind.LIST, AskKind.LINK);
    }

    @Test
    void asksForNothingWhereTheResultSaysNothing() {
        assertThat(ProposedAsks.of("Повышение качества образования")).isEmpty();
        assertThat(ProposedAsks.of("")).isEmpty();
    }
}
