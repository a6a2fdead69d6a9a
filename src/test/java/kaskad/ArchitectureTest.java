package kaskad;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sixteen rules of style, as far as a machine can see them. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kaskad");

    @Test
    void theModelKnowsNoSpring() {
        noClasses()
                .that()
                .resideInAnyPackage("kaskad.kernel..", "kaskad.office..", "kaskad.reading..", "kaskad.cli.reading..")
                .and(not(simpleName("package-info")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..")
                .check(PRODUCT);
    }

    @Test
    void officeLibrariesStayInOffice() {
        noClasses()
                .that()
                .resideOutsideOfPackage("kaskad.office..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.poi..", "org.apache.commons.csv..", "org.jsoup..", "org.openxmlformats..")
                .check(PRODUCT);
    }

    @Test
    void sqlStaysInStoresAndQueries() {
        noClasses()
                .that(not(resideInAPackage("kaskad.storage..")))
                .and()
                .haveSimpleNameNotEndingWith("Store")
                .and()
                .haveSimpleNameNotEndingWith("Queries")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("/cli/"))
                        .importPackages("kaskad"));
    }

    @Test
    void storesAndControllersAreNobodyElses() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .or()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .notBePublic()
                .check(PRODUCT);
    }

    @Test
    void onlyCommandsPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackage("kaskad.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(PRODUCT);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PRODUCT);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("Entity")
                .check(PRODUCT);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIs() throws IOException {
        for (Path folder : packages()) {
            Path contract = folder.resolve("package-info.java");
            assertThat(contract).exists();
            assertThat(Files.readString(contract)).startsWith("/**").contains("@NullMarked");
        }
    }

    @Test
    void filesAndPackagesKeepTheirBudget() throws IOException {
        for (Path file : sources()) {
            try (Stream<String> lines = Files.lines(file)) {
                assertThat(lines.count()).as("lines of %s", file).isLessThanOrEqualTo(300);
            }
        }
        for (Path folder : packages()) {
            try (Stream<Path> files = Files.list(folder)) {
                long most = folder.endsWith("kernel") ? 30 : 25;
                assertThat(files.filter(file -> file.toString().endsWith(".java"))
                                .filter(file -> !file.endsWith("package-info.java"))
                                .count())
                        .as("files in %s", folder)
                        .isLessThanOrEqualTo(most);
            }
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("src"))) {
            return walk.filter(path -> path.toString().matches(".*\\.(java|jte|js|css|sql)"))
                    .toList();
        }
    }

    private static List<Path> packages() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java/kaskad"))) {
            return walk.filter(path -> path.toString().endsWith(".java"))
                    .map(path -> path.resolveSibling(""))
                    .distinct()
                    .toList();
        }
    }
}
