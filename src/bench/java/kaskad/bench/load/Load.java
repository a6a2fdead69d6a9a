package kaskad.bench.load;

import static us.abstracta.jmeter.javadsl.JmeterDsl.httpCache;
import static us.abstracta.jmeter.javadsl.JmeterDsl.httpCookies;
import static us.abstracta.jmeter.javadsl.JmeterDsl.httpDefaults;
import static us.abstracta.jmeter.javadsl.JmeterDsl.httpHeaders;
import static us.abstracta.jmeter.javadsl.JmeterDsl.httpSampler;
import static us.abstracta.jmeter.javadsl.JmeterDsl.jtlWriter;
import static us.abstracta.jmeter.javadsl.JmeterDsl.regexExtractor;
import static us.abstracta.jmeter.javadsl.JmeterDsl.responseAssertion;
import static us.abstracta.jmeter.javadsl.JmeterDsl.runtimeController;
import static us.abstracta.jmeter.javadsl.JmeterDsl.testPlan;
import static us.abstracta.jmeter.javadsl.JmeterDsl.threadGroup;
import static us.abstracta.jmeter.javadsl.JmeterDsl.uniformRandomTimer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import us.abstracta.jmeter.javadsl.core.TestPlanStats;
import us.abstracta.jmeter.javadsl.core.controllers.DslRuntimeController;
import us.abstracta.jmeter.javadsl.core.threadgroups.DslDefaultThreadGroup;
import us.abstracta.jmeter.javadsl.http.DslHttpSampler;

/**
 * N users who sign in once and then open two pages in turn, thinking 1 to 5 seconds before each: SITE PLAN_PATH PASSWORD
 * USERS SECONDS ANSWER. Writes «NAME value» lines to the file ANSWER.
 */
public final class Load {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LEAST_THOUGHT = Duration.ofSeconds(1);
    private static final Duration MOST_THOUGHT = Duration.ofSeconds(5);
    private static final String MY_WORK = "my-work";
    private static final String PLAN_PAGE = "plan-page";
    /** Stands on each page of who is signed in, and on no other. */
    private static final String SIGNED_IN = "action=\"/sign-out\"";

    private final String planPath;
    private final String password;
    private final int users;
    private final Duration length;

    private Load(String planPath, String password, int users, Duration length) {
        this.planPath = planPath;
        this.password = password;
        this.users = users;
        this.length = length;
    }

    public static void main(String[] args) throws IOException {
        Load load = new Load(args[1], args[2], Integer.parseInt(args[3]), Duration.ofSeconds(Long.parseLong(args[4])));
        TestPlanStats stats = load.run(args[0]);
        Files.write(
                Path.of(args[5]),
                List.of(
                        "MY_WORK_P95 " + p95(stats, MY_WORK),
                        "PLAN_PAGE_P95 " + p95(stats, PLAN_PAGE),
                        "ERRORS " + stats.overall().errorsCount()));
        // JMeter leaves threads behind
        System.exit(0);
    }

    private TestPlanStats run(String site) throws IOException {
        return testPlan(
                        httpDefaults().url(site).connectionTimeout(PATIENCE).responseTimeout(PATIENCE),
                        httpHeaders().header("Accept-Encoding", "gzip").header("Accept-Language", "ru"),
                        httpCookies().clearCookiesBetweenIterations(false),
                        httpCache().disable(),
                        group(),
                        jtlWriter(".", "load.jtl"))
                .run();
    }

    private DslDefaultThreadGroup group() {
        return threadGroup("users")
                .rampTo(users, Duration.ofSeconds(users / 2))
                .holdIterating(1)
                .children(signInPage(), signIn(), visit());
    }

    private static DslHttpSampler signInPage() {
        return httpSampler("sign-in page", "/sign-in")
                .children(regexExtractor("csrf", "name=\"_csrf\" value=\"([^\"]+)\""));
    }

    private DslHttpSampler signIn() {
        return httpSampler("sign-in", "/sign-in")
                .method("POST")
                .param("login", "user-${__threadNum}")
                .param("password", password)
                .param("_csrf", "${csrf}")
                .children(responseAssertion().containsSubstrings(SIGNED_IN));
    }

    private DslRuntimeController visit() {
        return runtimeController(
                length,
                uniformRandomTimer(LEAST_THOUGHT, MOST_THOUGHT),
                responseAssertion().containsSubstrings(SIGNED_IN),
                httpSampler(MY_WORK, "/my-work"),
                httpSampler(PLAN_PAGE, planPath));
    }

    private static long p95(TestPlanStats stats, String label) {
        return stats.byLabel(label).sampleTime().perc95().toMillis();
    }
}
