package io.stipple.session.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;

/// A document of lines and tables, put together top to bottom.
public final class Paper {
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 18);
    private static final Font HEADING = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 12);
    private static final Font BOLD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 8);
    private static final Font PLAIN = FontFactory.getFont(FontFactory.HELVETICA, 8);
    private static final float LABEL = 0.25f;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, 40, 40, 40, 50);

    public Paper(String title) {
        PdfWriter.getInstance(document, bytes);
        HeaderFooter numbers = new HeaderFooter(new Phrase("Stipple  ", PLAIN), true);
        document.setFooter(numbers);
        document.addTitle(title);
        document.open();
        document.add(new Paragraph(title, TITLE));
        document.add(new Paragraph(" ", PLAIN));
    }

    /// A label and what it says.
    public Paper line(String label, String value) {
        PdfPTable pair = new PdfPTable(new float[] {LABEL, 1 - LABEL});
        pair.setWidthPercentage(100);
        pair.addCell(cell(label, BOLD, Rectangle.NO_BORDER));
        pair.addCell(cell(value, PLAIN, Rectangle.NO_BORDER));
        document.add(pair);
        return this;
    }

    public Paper heading(String text) {
        Paragraph heading = new Paragraph(text, HEADING);
        heading.setSpacingBefore(12);
        heading.setSpacingAfter(4);
        document.add(heading);
        return this;
    }

    /// Its head is repeated on every page it runs over. Without rows it says so.
    public Paper table(List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            document.add(new Paragraph("None.", PLAIN));
            return this;
        }
        PdfPTable table = new PdfPTable(columns.size());
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        columns.forEach(column -> table.addCell(cell(column, BOLD, Rectangle.BOX)));
        rows.forEach(row -> row.forEach(text -> table.addCell(cell(text, PLAIN, Rectangle.BOX))));
        document.add(table);
        return this;
    }

    /// Closes the document: nothing can be added any more.
    public byte[] pdf() {
        document.close();
        return bytes.toByteArray();
    }

    private static PdfPCell cell(String text, Font font, int border) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font));
        cell.setBorder(border);
        cell.setPadding(2.5f);
        return cell;
    }
}
