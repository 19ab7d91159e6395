use std::time::Instant;
use vault::*;
struct Os;
impl Entropy for Os {
    fn fill(&mut self, out: &mut [u8]) -> Result<(), EntropyError> {
        getrandom::fill(out).map_err(|_| EntropyError)
    }
}
fn main() {
    #[allow(clippy::all)]
    let n: usize = std::env::args().nth(1).unwrap().parse().unwrap();
    let dir = tempfile::tempdir_in("/work").unwrap();
    let path = dir.path().join("v");
    let s = Secret::new("x".into());
    let (mut v, _) = Vault::create(&path, &s, KdfCost::weak(), &mut Os).unwrap();
    let ids: Vec<RecordId> = (0..n).map(|_| RecordId::random(&mut Os).unwrap()).collect();
    let body = vec![b'a'; 300];
    let w: Vec<Write> = ids
        .iter()
        .map(|&id| Write::Put {
            id,
            base: None,
            body: &body,
            keep: Keep::Earlier,
        })
        .collect();
    let t = Instant::now();
    v.write(&w, &mut Os).unwrap();
    println!("write {n} in one: {:?}", t.elapsed());
    let mut times = vec![];
    for i in 0..100.min(n) {
        let t = Instant::now();
        v.write(
            &[Write::Put {
                id: ids[i],
                base: Some(1),
                body: &body,
                keep: Keep::Earlier,
            }],
            &mut Os,
        )
        .unwrap();
        times.push(t.elapsed());
    }
    times.sort();
    println!("save p50 {:?} p95 {:?}", times[50], times[95]);
    let mut l = Some(v.lock());
    for _ in 0..4 {
        let t = Instant::now();
        let o = l
            .take()
            .unwrap()
            .unlock(Key::Passphrase(&s), &mut Os)
            .unwrap();
        println!("open {}: {:?}", o.records.len(), t.elapsed());
        assert!(o.findings.is_sound());
        l = Some(o.vault.lock());
    }
}
