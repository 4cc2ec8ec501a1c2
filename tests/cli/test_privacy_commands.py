"""``person access|consent|restrict|refuse|erase`` as people type them."""

from __future__ import annotations

from pathlib import Path


def number(site) -> tuple[str, str]:
    row = site.ok("list", "mentees", "--limit", 1)[0]
    return row["number"], row["name"]


def test_a_person_from_access_to_erasure(site, tmp_path: Path) -> None:
    who, name = number(site)
    made = site.ok("person", "access", who, "-o", tmp_path / "uit")
    assert (Path(made["pdf"]).is_file(), Path(made["json"]).is_file()) == (True, True)
    assert name in Path(made["json"]).read_text("utf-8")
    consents = site.ok("person", "consent", who, "hiva")
    assert [c["kind"] for c in consents if c["is_given"]] == ["HIVA"]
    assert site.ok("person", "restrict", who, "--reason", "betwist")["restricted"] is True
    assert name not in str(site.ok("match"))
    assert site.ok("person", "restrict", who, "--lift")["restricted"] is False
    refused = site.ok(
        "person", "refuse", who, "erase", "--asked-on", "2026-11-01", "--reason", "lopend duo"
    )
    assert ("geweigerd", "lopend duo") in [(line["answer"], line["reason"]) for line in refused]
    last = name.split()[-1]
    said = site("person", "erase", who, "--reason", f"{last} vroeg het")
    assert (said.code, said.data["error"]) == (1, "REASON_NAMES")
    assert last not in said.data["message"]
    done = site.ok("person", "erase", who, "--reason", "op eigen vraag")
    assert done["is_scrubbed"] is True
    assert Path(done["backup"]).is_file()
    assert name not in str(site.ok("list", "mentees"))
    assert site.ok("check")["ok"] is True


def test_an_unknown_person_is_one_sentence(site, tmp_path: Path) -> None:
    said = site("person", "access", "GENT-XX-99999-9", "-o", tmp_path / "uit")
    assert said.code == 1
    assert not (tmp_path / "uit").exists()
