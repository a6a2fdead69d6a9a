package kaskad.reading.executors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartyJsonTest {
    @Test
    void printsOptionalKeysOnlyWhereTheySaySomething() {
        assertThat(PartyJson.toMap(ExecutorReader.read("ИМЦ").getFirst()))
                .containsOnlyKeys("text", "type", "abbr")
                .containsEntry("type", "organisation");
        assertThat(PartyJson.toMap(
                        ExecutorReader.read("школы № 2, 3 (по согласованию)").getFirst()))
                .containsOnlyKeys("text", "type", "abbr", "agreed", "numbers");
    }
}
