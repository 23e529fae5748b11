package simpul.core.records.table;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks over the XML of one part without entities, outside files or a document type. For one thread. */
final class XmlPart implements Closeable {
    private static final XMLInputFactory READERS = readers();

    private final InputStream in;
    private final XMLStreamReader xml;

    XmlPart(InputStream in) throws IOException, Unreadable {
        this.in = in;
        try {
            synchronized (READERS) {
                this.xml = READERS.createXMLStreamReader(in);
            }
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        // The size of a part is bounded where it is unpacked; this limit counts the part itself and would end at 50 MB.
        String whole = "http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit";
        if (factory.isPropertySupported(whole)) {
            factory.setProperty(whole, "0");
        }
        return factory;
    }

    /** Goes on to the next start of an element; false at the end. */
    boolean next() throws IOException, Unreadable {
        while (step() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStartElement()) {
                return true;
            }
        }
        return false;
    }

    /** Goes on by one event; a document type is refused, for no spreadsheet has one. */
    int step() throws IOException, Unreadable {
        try {
            if (!xml.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Unreadable.damaged();
            }
            return event;
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    String name() {
        return xml.getLocalName();
    }

    boolean at(String element) {
        return xml.getLocalName().equals(element);
    }

    @Nullable
    String attribute(String local) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(local)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String local, String otherwise) {
        String value = attribute(local);
        return value == null ? otherwise : value;
    }

    /** Adds the text that was just walked over; false when that becomes longer than allowed. */
    boolean addText(StringBuilder text, int most) {
        if (text.length() + xml.getTextLength() > most) {
            return false;
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        return true;
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private static Unreadable refused(XMLStreamException e) throws IOException {
        Throwable cause = e.getNestedException();
        if (cause instanceof BoundedPart.Trap) {
            return Unreadable.trap();
        }
        if (cause instanceof IOException io && !isOfContent(io)) {
            throw io;
        }
        return Unreadable.damaged();
    }

    private static boolean isOfContent(IOException e) {
        return e instanceof ZipException || e instanceof CharConversionException || e instanceof EOFException;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
