package kaskad.intake;

import kaskad.office.child.ChildReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader that the server uses; a test may name another. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {
    @Bean
    ChildReader childReader() {
        return ChildReader.ofThisProcess();
    }
}
