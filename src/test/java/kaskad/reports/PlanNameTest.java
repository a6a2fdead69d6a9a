package kaskad.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanNameTest {
    @Test
    void declinesThePlanAndItsAdjectives() {
        PlanName name = PlanName.of("Муниципальный комплексный план мероприятий по развитию");
        assertThat(name.genitive()).isEqualTo("муниципального комплексного плана мероприятий по развитию");
        assertThat(name.accusative()).isEqualTo("муниципальный комплексный план мероприятий по развитию");
    }

    @Test
    void declinesARoadMap() {
        PlanName name = PlanName.of("Дорожная карта развития школы");
        assertThat(name.genitive()).isEqualTo("дорожной карты развития школы");
        assertThat(name.accusative()).isEqualTo("дорожную карту развития школы");
    }

    @Test
    void quotesWhatItCannotDecline() {
        assertThat(PlanName.of("Меры по подготовке").genitive()).isEqualTo("плана «Меры по подготовке»");
    }
}
