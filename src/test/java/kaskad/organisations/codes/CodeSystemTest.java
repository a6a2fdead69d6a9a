package kaskad.organisations.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSystemTest {
    @ParameterizedTest
    @CsvSource({
        "INN,7707083893",
        "INN,500100732259",
        "OGRN,1027700132195",
        "OGRN,304500116000157",
        "OKTMO,69654000",
        "OKTMO,69654000101",
        "KPP,770701001",
        "FIS_OKO,edu700123"
    })
    void takesWhatIsWellFormed(CodeSystem system, String value) {
        assertThat(system.fits(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "INN,7707083894",
        "INN,500100732258",
        "INN,770708389",
        "OGRN,1027700132196",
        "OGRN,304500116000158",
        "OKTMO,6965400",
        "KPP,77070100",
        "FIS_OKO,e d"
    })
    void refusesWrongLengthsAndCheckDigits(CodeSystem system, String value) {
        assertThat(system.fits(value)).isFalse();
    }
}
