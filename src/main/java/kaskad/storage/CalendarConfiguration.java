package kaskad.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaskad.kernel.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The installation's working calendar: Russia's, amended by {@code working-days.txt} of the home where there is one. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {
    @Bean
    static WorkingCalendar workingCalendar(Home home) {
        Path file = home.workingDays();
        return Files.exists(file) ? WorkingCalendar.RUSSIA.with(lines(file)) : WorkingCalendar.RUSSIA;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the working calendar " + file, e);
        }
    }
}
