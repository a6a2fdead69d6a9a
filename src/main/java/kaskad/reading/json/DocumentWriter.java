package kaskad.reading.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kaskad.reading.At;
import kaskad.reading.Field;
import kaskad.reading.Finding;
import kaskad.reading.GroupRole;
import kaskad.reading.Mend;
import kaskad.reading.Place;
import kaskad.reading.ReadAct;
import kaskad.reading.ReadBlock;
import kaskad.reading.ReadCell;
import kaskad.reading.ReadClause;
import kaskad.reading.ReadDocument;
import kaskad.reading.ReadExecutors;
import kaskad.reading.ReadGroup;
import kaskad.reading.ReadIndicator;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadResult;
import kaskad.reading.ReadSection;
import kaskad.reading.ReadTable;
import kaskad.reading.Target;
import kaskad.reading.Threshold;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.NormJson;
import kaskad.reading.executors.PartyJson;
import org.jspecify.annotations.Nullable;

/** Records as ordered maps of plain values; every key is present, what is not said is null or empty. */
final class DocumentWriter {
    private DocumentWriter() {}

    static Map<String, @Nullable Object> document(ReadDocument document) {
        return map(
                "file", document.file(),
                "format", document.format().word(),
                "act", orNull(document.act(), DocumentWriter::act),
                "plans", list(document.plans(), DocumentWriter::plan),
                "groups", list(document.groups(), DocumentWriter::group),
                "data", list(document.data(), DocumentWriter::table),
                "findings", list(document.findings(), DocumentWriter::finding));
    }

    private static Map<String, @Nullable Object> act(ReadAct act) {
        return map(
                "kind", act.kind(),
                "issuer", act.issuer(),
                "date", text(act.date()),
                "number", act.number(),
                "title", act.title(),
                "preamble", act.preamble(),
                "basis", list(act.basis(), DocumentWriter::basis),
                "clauses", list(act.clauses(), DocumentWriter::clause),
                "appendices", list(act.appendices(), DocumentWriter::appendix),
                "amendments", list(act.amendments(), AmendmentJson::write),
                "control", orNull(act.control(), one -> map("post", one.post(), "person", one.person())),
                "signatory",
                        orNull(
                                act.signatory(),
                                one -> map("post", one.post(), "person", one.person(), "acting", one.acting())));
    }

    private static Map<String, @Nullable Object> basis(ReadAct.Basis act) {
        return map(
                "kind", act.kind(),
                "issuer", act.issuer(),
                "date", text(act.date()),
                "number", act.number(),
                "title", act.title());
    }

    private static Map<String, @Nullable Object> appendix(ReadAct.Appendix appendix) {
        return map(
                "number", appendix.number(),
                "clause", appendix.clause(),
                "kind", appendix.kind().word(),
                "title", appendix.title());
    }

    private static Map<String, @Nullable Object> clause(ReadClause clause) {
        return map(
                "number", clause.number(),
                "text", clause.text(),
                "addressees", orNull(clause.addressees(), DocumentWriter::executors),
                "deadline", orNull(clause.deadline(), DocumentWriter::deadline),
                "at", at(clause.at()));
    }

    private static Map<String, @Nullable Object> plan(ReadPlan plan) {
        return map(
                "stamp", plan.stamp(),
                "title", plan.title(),
                "level", plan.level() == null ? null : plan.level().word(),
                "period",
                        map(
                                "from",
                                text(plan.period().from()),
                                "until",
                                text(plan.period().until())),
                "columns", plan.columns(),
                "headings", plan.headings(),
                "sections", list(plan.sections(), DocumentWriter::section),
                "indicators", list(plan.indicators(), DocumentWriter::indicator));
    }

    private static Map<String, @Nullable Object> section(ReadSection section) {
        return map(
                "number", section.number(),
                "title", section.title(),
                "measures", list(section.measures(), DocumentWriter::measure));
    }

    private static Map<String, @Nullable Object> measure(ReadMeasure measure) {
        return map(
                "number", measure.number(),
                "title", measure.title(),
                "deadline", orNull(measure.deadline(), DocumentWriter::deadline),
                "executors", orNull(measure.executors(), DocumentWriter::executors),
                "result", orNull(measure.result(), DocumentWriter::result),
                "more", list(measure.more(), DocumentWriter::cell),
                "at", at(measure.at()));
    }

    private static Map<String, @Nullable Object> cell(ReadCell cell) {
        return map("heading", cell.heading(), "text", cell.text());
    }

    private static Map<String, @Nullable Object> indicator(ReadIndicator indicator) {
        return map(
                "number", indicator.number(),
                "title", indicator.title(),
                "deadline", orNull(indicator.deadline(), DocumentWriter::deadline),
                "target", target(indicator.target()),
                "more", list(indicator.more(), DocumentWriter::cell),
                "at", at(indicator.at()));
    }

    private static Map<String, @Nullable Object> target(Target target) {
        Threshold.Comparison comparison = target.comparison();
        Threshold.Unit unit = target.unit();
        return map(
                "kind", target.kind().word(),
                "comparison", comparison == null ? null : comparison.word(),
                "value", target.value(),
                "unit", unit == null ? null : unit.word(),
                "base", target.base(),
                "base_year", target.baseYear(),
                "due", text(target.due()));
    }

    private static Map<String, @Nullable Object> deadline(Deadline deadline) {
        return map("raw", deadline.raw(), "kind", deadline.kind().word(), "norm", NormJson.toMap(deadline.norm()));
    }

    private static Map<String, @Nullable Object> executors(ReadExecutors executors) {
        return map("raw", executors.raw(), "parties", list(executors.parties(), PartyJson::toMap));
    }

    private static Map<String, @Nullable Object> result(ReadResult result) {
        return map("raw", result.raw(), "thresholds", list(result.thresholds(), DocumentWriter::threshold));
    }

    private static Map<String, @Nullable Object> threshold(Threshold threshold) {
        return map(
                "comparison", threshold.comparison().word(),
                "value", threshold.value(),
                "unit", threshold.unit().word(),
                "of", threshold.of());
    }

    private static Map<String, @Nullable Object> group(ReadGroup group) {
        return map(
                "title", group.title(),
                "members",
                        list(
                                group.members(),
                                one -> map(
                                        "person", one.person(),
                                        "post", one.post(),
                                        "role", orNull(one.role(), GroupRole::word))));
    }

    private static Map<String, @Nullable Object> table(ReadTable table) {
        return map("title", table.title(), "columns", table.columns(), "rows", table.rows());
    }

    static Map<String, @Nullable Object> finding(Finding finding) {
        return map(
                "rule", finding.rule(),
                "severity", finding.severity().word(),
                "at", orNull(finding.at(), DocumentWriter::at),
                "field", orNull(finding.field(), Field::word),
                "message", finding.message(),
                "quote", finding.quote(),
                "advice", finding.advice(),
                "mend", orNull(finding.mend(), DocumentWriter::mend),
                "arguments", finding.arguments(),
                "places", list(finding.places(), DocumentWriter::place));
    }

    private static Map<String, @Nullable Object> place(Place place) {
        return map(
                "at", orNull(place.at(), DocumentWriter::at),
                "field", orNull(place.field(), Field::word),
                "quote", place.quote(),
                "mend", orNull(place.mend(), DocumentWriter::mend),
                "arguments", place.arguments());
    }

    private static Map<String, @Nullable Object> mend(Mend mend) {
        return map("from", mend.from(), "to", mend.to());
    }

    static Map<String, @Nullable Object> block(ReadBlock block) {
        return map("at", at(block.at()), "cells", block.cells());
    }

    private static Map<String, @Nullable Object> at(At at) {
        return map("page", at.page(), "table", at.table(), "row", at.row());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> @Nullable Object orNull(@Nullable T value, Function<T, Object> write) {
        return value == null ? null : write.apply(value);
    }

    static <T> List<Object> list(List<T> values, Function<T, Object> write) {
        return values.stream().map(write).toList();
    }

    static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
