package kaskad;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server: every module's beans. Only {@code cli.server} starts it. */
@SpringBootApplication
public class Application {}
