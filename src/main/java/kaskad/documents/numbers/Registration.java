package kaskad.documents.numbers;

import java.time.LocalDate;
import java.util.UUID;

/** One number of an act in one body's book: «Вх. № 9 от 29.01.2024». */
public record Registration(
        UUID id, UUID organisation, String body, RegistrationKind kind, String number, LocalDate date, int version) {}
