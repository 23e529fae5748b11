package simpul.core.web.page.sector;

import simpul.core.model.record.RecordView;
import simpul.core.web.ui.Address;

/** The addresses of a sector's pages. Stateless. */
final class Place {
    private Place() {}

    static String sector(String sector) {
        return "/s/" + Address.segment(sector);
    }

    static String screen(String sector, String path) {
        return sector(sector) + "/" + Address.segment(path);
    }

    static String records(String sector, String type) {
        return sector(sector) + "/catatan/" + Address.segment(type);
    }

    static String fresh(String sector, String type) {
        return records(sector, type) + "/baru";
    }

    static String record(String sector, String type, String id) {
        return records(sector, type) + "/" + Address.segment(id);
    }

    static String step(String sector, String type, String id, String step) {
        return record(sector, type, id) + "/langkah/" + Address.segment(step);
    }

    /** A document of a case. */
    static String document(String caseId, String id) {
        return "/kerja-sama/" + Address.segment(caseId) + "/pks/" + Address.segment(id);
    }

    static String action(String sector, String screen, String action) {
        return sector(sector) + "/langkah/" + Address.segment(screen) + "/" + Address.segment(action);
    }

    /** The file in a field of a record. */
    static String file(RecordView record, String field) {
        return record(record.sector(), record.type(), record.id()) + "/berkas/" + Address.segment(field);
    }

    static String importing(String sector, String type) {
        return sector(sector) + "/impor/" + Address.segment(type);
    }

    static String importFile(String sector, String type) {
        return importing(sector, type) + "/berkas";
    }

    static String fileImport(String sector, String type, String id) {
        return importing(sector, type) + "/" + Address.segment(id);
    }

    static String export(String sector, String type) {
        return sector(sector) + "/ekspor/" + Address.segment(type);
    }
}
