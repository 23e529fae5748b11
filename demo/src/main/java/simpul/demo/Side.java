package simpul.demo;

/**
 * One party of a story.
 *
 * @param region its code
 * @param account the sekretariat that speaks for it; of the other side while it does not use Simpul
 * @param name as letters have it
 * @param town where its head signs
 */
record Side(String region, String account, String name, String town) {
    static final Side JATIM = new Side("35", "sekretariat.jatim", "Jawa Timur", "Surabaya");
    static final Side MALUKU = new Side("81", "sekretariat.maluku", "Maluku", "Ambon");
    static final Side KALTIM = new Side("64", "sekretariat.kaltim", "Kalimantan Timur", "Samarinda");
    static final Side SUMBAR = new Side("13", "sekretariat.sumbar", "Sumatera Barat", "Padang");
    static final Side SULTRA = new Side("74", "sekretariat.sultra", "Sulawesi Tenggara", "Kendari");
    static final Side KENDARI = new Side("74.71", "tkksd.kendari", "Kota Kendari", "Kendari");
    static final Side SIDOARJO = new Side("35.15", "sekretariat.sidoarjo", "Kabupaten Sidoarjo", "Sidoarjo");

    /** The other side of somebody who does not use Simpul yet: the given side records for it. */
    Side recordedBy(Side other) {
        return new Side(region, other.account, name, town);
    }
}
