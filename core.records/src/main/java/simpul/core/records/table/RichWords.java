package simpul.core.records.table;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;

/** Text that is written in pieces of different look; what only says how it is pronounced is left out. Stateless. */
final class RichWords {
    private RichWords() {}

    /** Reads up to the end of the element that was just begun. */
    static String read(XmlPart xml, String element) throws IOException, Unreadable {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int spoken = 0;
        while (true) {
            int event = xml.step();
            if (event == XMLStreamConstants.START_ELEMENT) {
                spoken += xml.at("rPh") ? 1 : 0;
                inText = xml.at("t") && spoken == 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                spoken -= xml.at("rPh") ? 1 : 0;
                if (xml.at(element)) {
                    return text.toString();
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw Unreadable.damaged();
            } else if (inText && XmlPart.isText(event) && !xml.addText(text, TableLines.LONGEST_CELL)) {
                throw Unreadable.longCell();
            }
        }
    }

    /** The bare text of the element that was just begun, which holds no other. */
    static String plain(XmlPart xml, String element) throws IOException, Unreadable {
        StringBuilder text = new StringBuilder();
        while (true) {
            int event = xml.step();
            if (event == XMLStreamConstants.END_ELEMENT && xml.at(element)) {
                return text.toString();
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw Unreadable.damaged();
            }
            if (XmlPart.isText(event) && !xml.addText(text, TableLines.LONGEST_CELL)) {
                throw Unreadable.longCell();
            }
        }
    }
}
