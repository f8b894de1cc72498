#include "app/store/migrations.h"

namespace waybill {

namespace {

/// What is kept of issues that are followed.
QStringList followTables()
{
    return {
        // What was seen of a delivery, until it is sent.
        QStringLiteral("CREATE TABLE verifications (issue TEXT PRIMARY KEY NOT NULL, checks TEXT NOT NULL, changed_at INTEGER NOT NULL)"),
        // How far filed requests were when they were looked at last.
        QStringLiteral("CREATE TABLE seen_issues (issue TEXT PRIMARY KEY NOT NULL, seen TEXT NOT NULL, seen_at INTEGER NOT NULL)"),
        QStringLiteral("CREATE INDEX seen_issues_by_age ON seen_issues (seen_at)"),
    };
}

} // namespace

const QList<QStringList> &migrations()
{
    static const QList<QStringList> all{
        {
            QStringLiteral("CREATE TABLE outbox (id TEXT PRIMARY KEY NOT NULL, digest BLOB NOT NULL, request TEXT NOT NULL,"
                           " state TEXT NOT NULL, revision INTEGER NOT NULL, closed INTEGER NOT NULL,"
                           " created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL)"),
            // Two open requests that say the same cannot be in the file, whoever wrote them.
            QStringLiteral("CREATE UNIQUE INDEX outbox_open ON outbox (digest) WHERE closed = 0"),
            QStringLiteral("CREATE TABLE responses (key TEXT PRIMARY KEY NOT NULL, etag BLOB, body BLOB, link BLOB,"
                           " status INTEGER NOT NULL, read_at INTEGER NOT NULL, bytes INTEGER NOT NULL)"),
            QStringLiteral("CREATE INDEX responses_by_age ON responses (read_at)"),
        },
        {
            // Texts of templates and guides, by SHA-256: thousands of drafts of one template share it.
            QStringLiteral("CREATE TABLE texts (hash BLOB PRIMARY KEY NOT NULL, text BLOB NOT NULL)"),
            QStringLiteral("CREATE TABLE drafts (id TEXT PRIMARY KEY NOT NULL, revision INTEGER NOT NULL, title TEXT NOT NULL,"
                           " form TEXT NOT NULL, repository TEXT NOT NULL, origin TEXT NOT NULL, built_in INTEGER NOT NULL,"
                           " template BLOB NOT NULL REFERENCES texts (hash), guide BLOB REFERENCES texts (hash),"
                           " content TEXT NOT NULL, copy_of TEXT, is_open INTEGER NOT NULL, created_at INTEGER NOT NULL,"
                           " changed_at INTEGER NOT NULL, deleted_at INTEGER, issue INTEGER, page TEXT)"),
            QStringLiteral("CREATE INDEX drafts_by_age ON drafts (changed_at)"),
            QStringLiteral(
                "CREATE TABLE draft_states (id INTEGER PRIMARY KEY, draft TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,"
                " at INTEGER NOT NULL, template BLOB NOT NULL REFERENCES texts (hash), guide BLOB REFERENCES texts (hash),"
                " content TEXT NOT NULL, bytes INTEGER NOT NULL)"),
            QStringLiteral("CREATE INDEX draft_states_by_age ON draft_states (draft, at)"),
            // Without these, taking a text away would look through all drafts.
            QStringLiteral("CREATE INDEX drafts_by_template ON drafts (template)"),
            QStringLiteral("CREATE INDEX drafts_by_guide ON drafts (guide)"),
            QStringLiteral("CREATE INDEX draft_states_by_template ON draft_states (template)"),
            QStringLiteral("CREATE INDEX draft_states_by_guide ON draft_states (guide)"),
        },
        {
            // The start asks for the few that are open: of 10,000 drafts it would read all texts on the way there.
            QStringLiteral("CREATE INDEX drafts_open ON drafts (changed_at) WHERE is_open = 1"),
        },
        {
            // What a list shows beside the draft itself: what a person says of it, and how far the form was.
            QStringLiteral("CREATE TABLE draft_rows (draft TEXT PRIMARY KEY NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,"
                           " name TEXT NOT NULL DEFAULT '', archived_at INTEGER, answered INTEGER, asked INTEGER, to_mend INTEGER)"),
            // All that a list reads of drafts, so that it need not go past their texts.
            QStringLiteral("CREATE INDEX drafts_listed ON drafts (changed_at, id, revision, title, form, repository, copy_of, is_open,"
                           " created_at, deleted_at, issue, page)"),
            QStringLiteral("DROP INDEX drafts_by_age"),
        },
        {
            // What is written to issues that exist: edits, comments, links. `subject` is what no two open ones may have in common.
            QStringLiteral("CREATE TABLE writes (id TEXT PRIMARY KEY NOT NULL, subject BLOB NOT NULL, request TEXT NOT NULL,"
                           " state TEXT NOT NULL, revision INTEGER NOT NULL, closed INTEGER NOT NULL,"
                           " created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL)"),
            QStringLiteral("CREATE UNIQUE INDEX writes_open ON writes (subject) WHERE closed = 0"),
        },
        followTables(),
    };
    return all;
}

} // namespace waybill
