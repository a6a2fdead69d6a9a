package kaskad.intake;

import kaskad.intake.child.ChildReader;
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
