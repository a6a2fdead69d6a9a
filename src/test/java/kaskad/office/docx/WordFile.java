package kaskad.office.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kaskad.office.Block;
import kaskad.office.Cell;
import kaskad.office.DocumentReader;
import kaskad.office.Paragraph;
import kaskad.office.Table;

/** A Word file written part by part, as strange as a fact needs it. */
final class WordFile {
    private static final String SPACE = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static WordFile of(String body) {
        return new WordFile().part("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    }

    static String root(String name, String content) {
        return "<w:" + name + SPACE + ">" + content + "</w:" + name + ">";
    }

    WordFile part(String name, String xml) {
        return part(name, xml, StandardCharsets.UTF_8);
    }

    WordFile part(String name, String xml, Charset charset) {
        parts.put(name, ("<?xml version='1.0' encoding='" + charset + "'?>" + xml).getBytes(charset));
        return this;
    }

    WordFile numbering(String content) {
        return part("word/numbering.xml", root("numbering", content));
    }

    WordFile styles(String content) {
        return part("word/styles.xml", root("styles", content));
    }

    List<Block> blocks() {
        return new DocumentReader().read(bytes(), "a.docx").blocks();
    }

    /** The paragraphs outside tables as people see them. */
    List<String> paragraphs() {
        return blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).full())
                .toList();
    }

    /** The texts of the only table. */
    List<List<String>> cells() {
        return blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow()
                .rows()
                .stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    static String tc(String content) {
        return tc("", content);
    }

    static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + (content.startsWith("<") ? content : p(r(content)))
                + "</w:tc>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tbl(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static String numbered(String list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + (text.isEmpty() ? "" : r(text)) + "</w:p>";
    }
}
