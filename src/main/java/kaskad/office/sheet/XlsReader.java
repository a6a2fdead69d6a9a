package kaskad.office.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kaskad.office.Block;
import kaskad.office.FormatReader;
import kaskad.office.OfficeRefusal;
import kaskad.office.Source;
import kaskad.office.UnreadableDocument;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads Excel workbooks from 97 to 2003. */
public final class XlsReader implements FormatReader {
    /** The library holds the workbook several times over; a workbook of text is far smaller. */
    private static final int BYTES = 12 << 20;

    private static final int COLUMNS = 256;

    @Override
    public List<Block> read(Source source) {
        SheetBlocks blocks = new SheetBlocks(source);
        sheets(source).forEach(blocks::add);
        return blocks.blocks();
    }

    /** What stands in the cells, hidden or not. */
    public List<CellSheet> cells(Source source) {
        return sheets(source).stream().map(Sheet::cells).toList();
    }

    private static List<Sheet> sheets(Source source) {
        if (source.bytes().length > BYTES) {
            throw source.tooBig(OfficeRefusal.What.BYTES, BYTES);
        }
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(source.bytes()))) {
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    sheets.add(sheet(source, workbook, workbook.getSheetAt(i)));
                }
            }
            return sheets;
        } catch (EncryptedDocumentException e) {
            throw source.encrypted();
        } catch (OldExcelFormatException e) {
            throw new UnreadableDocument(new OfficeRefusal.NotRead(source.name(), "Excel 95"));
        } catch (IOException e) {
            throw source.damaged();
        }
    }

    private static Sheet sheet(Source source, HSSFWorkbook workbook, HSSFSheet from) {
        Sheet sheet = new Sheet(source, from.getSheetName());
        Values values = new Values(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        for (int column = 0; column < COLUMNS; column++) {
            if (from.isColumnHidden(column)) {
                sheet.hideColumns(column, column);
            }
        }
        for (CellRangeAddress area : from.getMergedRegions()) {
            sheet.merge(new Area(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
        }
        for (Row row : from) {
            if (row.getZeroHeight()) {
                sheet.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                put(sheet, values, workbook, (HSSFCell) cell);
            }
        }
        return sheet;
    }

    private static void put(Sheet sheet, Values values, HSSFWorkbook workbook, HSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.BLANK || type == CellType.ERROR) {
            return;
        }
        Look look = look(workbook, cell.getCellStyle());
        SheetCell shown = switch (type) {
            case NUMERIC -> values.number(cell.getNumericCellValue(), look);
            case BOOLEAN -> values.truth(cell.getBooleanCellValue(), look);
            default -> values.text(cell.getRichStringCellValue().getString(), look);
        };
        sheet.put(cell.getRowIndex(), cell.getColumnIndex(), shown);
    }

    private static Look look(HSSFWorkbook workbook, HSSFCellStyle style) {
        String code = style.getDataFormatString(workbook);
        return new Look(
                style.getDataFormat(),
                code == null ? "General" : code,
                style.getFont(workbook).getBold(),
                style.getAlignment() == HorizontalAlignment.CENTER);
    }
}
