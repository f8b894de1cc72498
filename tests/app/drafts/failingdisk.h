#pragma once

#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <sqlite3.h>

namespace waybill::test {

/// A disk under SQLite (a VFS of its own interface, sqlite.org/vfs.html) that passes everything on, counts the calls that a disk can
/// refuse, refuses the one that a test asks for, and knows what of each file was synced. Made the default once and for all by install().
class FailingDisk
{
public:
    static FailingDisk &disk()
    {
        static FailingDisk disk;
        return disk;
    }

    void install()
    {
        m_real = sqlite3_vfs_find(nullptr);
        m_vfs = *m_real;
        m_vfs.zName = "failing";
        m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
        m_vfs.xOpen = &FailingDisk::open;
        m_vfs.xDelete = &FailingDisk::remove;
        m_vfs.xAccess = [](sqlite3_vfs *, const char *name, int flags, int *result) {
            return disk().m_real->xAccess(disk().m_real, name, flags, result);
        };
        m_vfs.xFullPathname = [](sqlite3_vfs *, const char *name, int size, char *out) {
            return disk().m_real->xFullPathname(disk().m_real, name, size, out);
        };
        sqlite3_vfs_register(&m_vfs, 1);
    }

    /// The n-th call from now on (from 1) fails with this code, once or with all after it; 0: none does.
    void failAt(int n, int code, bool forEver)
    {
        m_calls = 0;
        m_failAt = n;
        m_code = code;
        m_forEver = forEver;
    }
    int calls() const { return m_calls; }

    /// From now on what is written is remembered until it is synced.
    void watch()
    {
        m_files.clear();
        m_watching = true;
    }
    void unwatch() { m_watching = false; }
    /// Goes on with watch() after something else was done with other files.
    void resume() { m_watching = true; }
    /// The files as they could be after a power cut now: what was synced, and of what was written since any part, in any order. By path.
    QHash<QString, QByteArray> afterCut(QRandomGenerator &random) const
    {
        QHash<QString, QByteArray> files;
        for (auto file = m_files.begin(); file != m_files.end(); ++file) {
            QByteArray bytes = file->synced;
            QList<Write> writes = file->since;
            for (qsizetype i = writes.size() - 1; i > 0; --i)
                writes.swapItemsAt(i, random.bounded(int(i) + 1));
            for (const Write &write : writes) {
                if (random.bounded(2) == 0)
                    apply(bytes, write);
            }
            files.insert(file.key(), bytes);
        }
        return files;
    }

private:
    struct Write
    {
        qint64 offset = 0;
        QByteArray bytes;
        bool truncates = false; ///< To `offset`.
    };
    struct Contents
    {
        QByteArray synced;
        QList<Write> since;
    };
    struct File
    {
        sqlite3_file base;
        QString *path; ///< Of the files that are watched.
        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };

    static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }

    static void apply(QByteArray &bytes, const Write &write)
    {
        if (write.truncates) {
            bytes.truncate(write.offset);
            return;
        }
        if (bytes.size() < write.offset + write.bytes.size())
            bytes.append(QByteArray(write.offset + write.bytes.size() - bytes.size(), '\0'));
        bytes.replace(write.offset, write.bytes.size(), write.bytes);
    }

    /// SQLITE_OK, or the code that this call is to fail with.
    int count()
    {
        ++m_calls;
        const bool fails = m_failAt > 0 && (m_forEver ? m_calls >= m_failAt : m_calls == m_failAt);
        return fails ? m_code : SQLITE_OK;
    }

    void note(const File *file, const Write &write)
    {
        if (m_watching && file->path)
            m_files[*file->path].since.append(write);
    }

    void noteSync(const File *file)
    {
        if (!m_watching || !file->path)
            return;
        Contents &contents = m_files[*file->path];
        for (const Write &write : std::as_const(contents.since))
            apply(contents.synced, write);
        contents.since.clear();
    }

    static int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *opened, int flags, int *outFlags)
    {
        File *file = of(opened);
        file->base.pMethods = nullptr;
        file->path = nullptr;
        if (const int code = disk().count(); code != SQLITE_OK)
            return code;
        const int code = disk().m_real->xOpen(disk().m_real, name, file->real(), flags, outFlags);
        if (code != SQLITE_OK)
            return code;
        if (name && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)))
            file->path = new QString(QString::fromUtf8(name));
        file->base.pMethods = methods();
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs *, const char *name, int sync)
    {
        if (const int code = disk().count(); code != SQLITE_OK)
            return code;
        disk().m_files.remove(QString::fromUtf8(name));
        return disk().m_real->xDelete(disk().m_real, name, sync);
    }

    static const sqlite3_io_methods *methods()
    {
        static const sqlite3_io_methods all = [] {
            sqlite3_io_methods m{};
            m.iVersion = 2; // No memory-mapped pages: they would be written past all this.
            m.xClose = [](sqlite3_file *f) {
                delete std::exchange(of(f)->path, nullptr);
                return of(f)->real()->pMethods->xClose(of(f)->real());
            };
            m.xRead = [](sqlite3_file *f, void *out, int size, sqlite3_int64 at) {
                return of(f)->real()->pMethods->xRead(of(f)->real(), out, size, at);
            };
            m.xWrite = [](sqlite3_file *f, const void *bytes, int size, sqlite3_int64 at) {
                if (const int code = disk().count(); code != SQLITE_OK)
                    return code;
                disk().note(of(f), {at, QByteArray(static_cast<const char *>(bytes), size), false});
                return of(f)->real()->pMethods->xWrite(of(f)->real(), bytes, size, at);
            };
            m.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
                if (const int code = disk().count(); code != SQLITE_OK)
                    return code;
                disk().note(of(f), {size, {}, true});
                return of(f)->real()->pMethods->xTruncate(of(f)->real(), size);
            };
            m.xSync = [](sqlite3_file *f, int flags) {
                if (const int code = disk().count(); code != SQLITE_OK)
                    return code;
                disk().noteSync(of(f));
                return of(f)->real()->pMethods->xSync(of(f)->real(), flags);
            };
            m.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) { return of(f)->real()->pMethods->xFileSize(of(f)->real(), size); };
            m.xLock = [](sqlite3_file *f, int kind) { return of(f)->real()->pMethods->xLock(of(f)->real(), kind); };
            m.xUnlock = [](sqlite3_file *f, int kind) { return of(f)->real()->pMethods->xUnlock(of(f)->real(), kind); };
            m.xCheckReservedLock = [](sqlite3_file *f, int *out) {
                return of(f)->real()->pMethods->xCheckReservedLock(of(f)->real(), out);
            };
            m.xFileControl = [](sqlite3_file *f, int op, void *arg) {
                return of(f)->real()->pMethods->xFileControl(of(f)->real(), op, arg);
            };
            m.xSectorSize = [](sqlite3_file *f) { return of(f)->real()->pMethods->xSectorSize(of(f)->real()); };
            // Nothing is promised of what was not synced.
            m.xDeviceCharacteristics = [](sqlite3_file *) { return 0; };
            m.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **out) {
                return of(f)->real()->pMethods->xShmMap(of(f)->real(), page, size, extend, out);
            };
            m.xShmLock = [](sqlite3_file *f, int at, int n, int flags) {
                return of(f)->real()->pMethods->xShmLock(of(f)->real(), at, n, flags);
            };
            m.xShmBarrier = [](sqlite3_file *f) { of(f)->real()->pMethods->xShmBarrier(of(f)->real()); };
            m.xShmUnmap = [](sqlite3_file *f, int remove) { return of(f)->real()->pMethods->xShmUnmap(of(f)->real(), remove); };
            return m;
        }();
        return &all;
    }

    sqlite3_vfs *m_real = nullptr;
    sqlite3_vfs m_vfs{};
    int m_calls = 0;
    int m_failAt = 0;
    int m_code = SQLITE_OK;
    bool m_forEver = false;
    bool m_watching = false;
    QHash<QString, Contents> m_files; ///< By path.
};

} // namespace waybill::test
