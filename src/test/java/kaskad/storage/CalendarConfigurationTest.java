package kaskad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import kaskad.kernel.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarConfigurationTest {
    @TempDir
    private Path folder;

    @Test
    void theHomeAmendsTheCalendarOfRussia() throws IOException {
        Home home = new Home(folder);
        assertThat(CalendarConfiguration.workingCalendar(home)).isSameAs(WorkingCalendar.RUSSIA);
        Files.writeString(home.workingDays(), "# день республики\noff 2026-04-21\n");
        assertThat(CalendarConfiguration.workingCalendar(home).isWorking(LocalDate.of(2026, 4, 21)))
                .isFalse();
    }
}
