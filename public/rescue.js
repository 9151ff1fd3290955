// Saves what this browser holds with nothing but the browser itself: no part of the app, which may be what is broken.
// One file although it is long, so that nothing else has to arrive.
;(() => {
  /** Databases looked for where the browser gives no list. */
  const KNOWN = ['cetu', 'cetu-demo', 'cetu-backups']
  /** The folder of the private file system in which the app keeps its copies. */
  const COPIES = 'backups'
  /** Milliseconds after which a browser that does not answer is told of. */
  const PATIENCE = 10_000
  /** Rows asked for in one go. */
  const ROWS = 200

  const byId = (id) => document.getElementById(id)
  const said = (error) => error?.message || error?.name || String(error)

  /** A request's result; rejects with what the browser said, or when it has said nothing for too long. */
  const answerOf = (request, what) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`${what}：浏览器没有回应 / no answer from the browser`)),
        PATIENCE,
      )
      request.addEventListener('success', () => {
        clearTimeout(timer)
        resolve(request.result)
      })
      request.addEventListener('error', (domEvent) => {
        clearTimeout(timer)
        domEvent.preventDefault() // one bad row must not end the transaction that reads the others
        reject(request.error)
      })
    })

  async function databaseNames() {
    try {
      const listed = await indexedDB.databases()
      return listed.map(({ name }) => name ?? '').filter((name) => name.startsWith('cetu'))
    } catch {
      return KNOWN
    }
  }

  /** The open database as it is; null when there is none. Never makes one, never raises its version. */
  async function openAsIs(name) {
    const request = indexedDB.open(name)
    let isNew = false
    request.addEventListener('upgradeneeded', () => {
      isNew = true
      request.transaction.abort()
    })
    try {
      const db = await answerOf(request, name)
      // The app in another tab may want to upgrade it: this page must not stand in the way.
      db.addEventListener('versionchange', () => db.close())
      return db
    } catch (error) {
      if (isNew) return null
      throw error
    }
  }

  /** Gives every row of a store that can be read to `take`; returns how many could not. */
  async function readRows(db, store, take) {
    const keys = await answerOf(db.transaction(store).objectStore(store).getAllKeys(), store)
    let unreadable = 0
    for (let from = 0; from < keys.length; from += ROWS) {
      const table = db.transaction(store).objectStore(store)
      const asked = keys
        .slice(from, from + ROWS)
        .map((key) => answerOf(table.get(key), store).then((value) => ({ key, value })))
      for (const row of await Promise.allSettled(asked)) {
        if (row.status === 'fulfilled') take(row.value)
        else unreadable += 1
      }
    }
    return unreadable
  }

  /** A value as JSON; what JSON has no word for is given by its kind. */
  const asJson = (row) =>
    JSON.stringify(row, function (key, one) {
      const raw = this[key]
      if (raw instanceof Date) return { $date: Number.isNaN(raw.getTime()) ? null : raw.toISOString() }
      if (one instanceof ArrayBuffer) return { $base64: base64(new Uint8Array(one)) }
      if (ArrayBuffer.isView(one))
        return { $base64: base64(new Uint8Array(one.buffer, one.byteOffset, one.byteLength)) }
      if (typeof one === 'bigint') return { $bigint: String(one) }
      if (typeof one === 'number' && !Number.isFinite(one)) return { $number: String(one) }
      if (one instanceof Map || one instanceof Set) return { $list: [...one] }
      if (typeof one !== 'object' || one === null || Array.isArray(one)) return one
      return Object.getPrototypeOf(one) === Object.prototype ? one : { $kind: String(one) }
    })

  function base64(bytes) {
    let text = ''
    for (const byte of bytes) text += String.fromCharCode(byte)
    return btoa(text)
  }

  function tell(id, words, isProblem = false) {
    byId(id).textContent = words
    byId(id).className = isProblem ? 'problem' : ''
  }

  function listItem(list, ...content) {
    const line = document.createElement('li')
    line.append(...content)
    byId(list).append(line)
  }

  function saveAs(parts, name) {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(parts, { type: 'application/x-ndjson' }))
    link.download = name
    document.body.append(link)
    link.click()
    link.remove()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  }

  /** Every database there is, open; one that does not open is said, and the others go on. */
  async function look() {
    const found = []
    for (const name of await databaseNames()) {
      try {
        const db = await openAsIs(name)
        if (db === null) continue
        found.push(db)
        for (const store of db.objectStoreNames) {
          const count = await answerOf(db.transaction(store).objectStore(store).count(), store)
          listItem('stores', `${name} / ${store}：${count}`)
        }
      } catch (error) {
        listItem('stores', `${name}：打不开 / cannot be opened（${said(error)}）`)
      }
    }
    return found
  }

  /** Short texts the app keeps beside its databases, such as words typed just before a crash. */
  function shortTexts() {
    try {
      return Object.entries(localStorage).filter(([key]) => key.startsWith('cetu'))
    } catch {
      return []
    }
  }

  async function save(databases) {
    const [lines, counts] = [[], {}]
    let unreadable = 0
    const put = (db, store, { key, value }) => {
      lines.push(`${asJson({ db, store, key, value })}\n`)
      counts[`${db}/${store}`] = (counts[`${db}/${store}`] ?? 0) + 1
    }
    for (const db of databases) {
      for (const store of db.objectStoreNames) {
        try {
          unreadable += await readRows(db, store, (row) => put(db.name, store, row))
        } catch (error) {
          unreadable += 1
          listItem('stores', `${db.name} / ${store}：${said(error)}`)
        }
      }
    }
    for (const [key, value] of shortTexts()) put('localStorage', 'cetu', { key, value })
    const count = lines.length
    const header = `${JSON.stringify({ format: 'cetu-rescue', formatVersion: 1, counts })}\n`
    const stamp = new Date().toISOString().slice(0, 16).replaceAll(/[-:]/g, '')
    saveAs([header, ...lines, `${JSON.stringify({ count })}\n`], `cetu-rescue-${stamp}.ndjson`)
    const words = `已存 ${count} 条，读不出 ${unreadable} 条。 Saved ${count} rows; ${unreadable} could not be read.`
    tell('saved', words, unreadable > 0)
  }

  async function saveCopy(folder, name) {
    try {
      saveAs([await (await folder.getFileHandle(name)).getFile()], name)
    } catch (error) {
      tell('copies-status', `${name}：${said(error)}`, true)
    }
  }

  /** The copies in the browser's private file system, newest first, each to be saved. */
  async function listCopies() {
    const names = []
    let folder = null
    try {
      folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(COPIES)
      for await (const name of folder.keys()) if (name.endsWith('.ndjson')) names.push(name)
    } catch {
      // No private file system here, or no copy in it.
    }
    for (const name of names.sort().reverse()) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = '存成文件 / Save'
      button.setAttribute('aria-label', `存成文件 / Save: ${name}`)
      button.addEventListener('click', () => void saveCopy(folder, name))
      listItem('copies', `${name} `, button)
    }
    tell('copies-status', names.length === 0 ? '没有。 None.' : `${names.length} 份 / copies`)
  }

  async function start() {
    const databases = await look()
    if (databases.length === 0) {
      tell(
        'status',
        '本浏览器中没有能打开的策图数据库。 No database of the app can be opened in this browser.',
      )
      return
    }
    tell('status', '找到的数据（库 / 表：条数） Found (database / table: rows)')
    const button = byId('save')
    button.disabled = false
    button.addEventListener('click', async () => {
      button.disabled = true
      tell('saved', '正在读取…… Reading …')
      try {
        await save(databases)
      } catch (error) {
        tell('saved', `没有存成：${said(error)} / Not saved.`, true)
      }
      button.disabled = false
    })
  }

  start().catch((error) => {
    tell('status', `这个浏览器不让读取存储：${said(error)} / This browser refuses storage.`, true)
  })
  void listCopies()
})()
