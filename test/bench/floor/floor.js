/* The script of the floor: plain, so that nothing stands between it and what Leaflet costs. */

const setting = JSON.parse(document.getElementById('setting').textContent)
const map = L.map('map', { ...setting.mapOptions, preferCanvas: true }).fitBounds(
  setting.firstPicture,
)

const still = { interactive: false }
const styles = {
  land: { ...still, fillColor: '#f2ead8', fillOpacity: 1, color: '#8b9aa3', weight: 0.8 },
  lakes: { ...still, fillColor: '#c9dbe4', fillOpacity: 1, color: '#8b9aa3', weight: 0.5 },
  rivers: { ...still, color: '#7ba7bd', weight: 1 },
  borders: { ...still, color: '#8a8175', weight: 1, dashArray: '5 3' },
  outline: { color: '#555', weight: 2, fill: false },
  germany: { color: '#444', weight: 0.8, fillColor: '#777', fillOpacity: 0.3 },
  ussr: { color: '#a33', weight: 0.8, fillColor: '#c55', fillOpacity: 0.3 },
  line: { color: '#a33', weight: 3 },
  city: { ...still, radius: 2, stroke: false, fillColor: '#555', fillOpacity: 1 },
  site: { radius: 5.5, color: '#222', weight: 2.5, fillColor: '#fff', fillOpacity: 1 },
}

async function fetchTopology(address) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: got status ${response.status}, wanted 200`)
  return response.json()
}

/** A Leaflet layer of those features of an object of a topology that `isWanted`. */
function draw(topology, name, style, isWanted = () => true) {
  const collection = topojson.feature(topology, topology.objects[name])
  return L.geoJSON(collection.features.filter(isWanted), {
    style,
    pointToLayer: (_feature, latLng) => L.circleMarker(latLng, style),
  })
}

function drawLayers(basemap, partition) {
  const line = (id) => draw(partition, 'lines', styles.line, (feature) => feature.id === id)
  const shares = (date) =>
    L.layerGroup(
      ['germany', 'ussr'].map((side) =>
        draw(partition, 'areas', styles[side], ({ id }) => id === `share-${date}-${side}`),
      ),
    )
  const sites = setting.sites.map(([longitude, latitude]) =>
    L.circleMarker([latitude, longitude], styles.site),
  )
  return {
    rivers: draw(basemap, 'rivers', styles.rivers),
    'shares-1939-08-23': shares('1939-08-23'),
    'shares-1939-09-28': shares('1939-09-28'),
    'curzon-line': line('curzon-line'),
    'line-1939-08-23': line('line-1939-08-23'),
    'line-1939-09-28': line('line-1939-09-28'),
    cities: draw(basemap, 'cities', styles.city),
    sites: L.layerGroup(sites),
  }
}

async function drawBorders() {
  const topology = await fetchTopology('/geodata/modern-borders.topojson')
  return draw(topology, 'borders', styles.borders)
}

function show(layer, input) {
  if (input.checked) map.addLayer(layer)
  else map.removeLayer(layer)
}

/** One checkbox for each layer; the borders are fetched when they are first wanted, as ours are. */
function addSwitches(layers) {
  for (const name of setting.layerNames) {
    const input = document.createElement('input')
    input.type = 'checkbox'
    input.dataset.layer = name
    input.checked = setting.shownLayers.includes(name)
    input.addEventListener('change', () => {
      if (layers[name]) show(layers[name], input)
      else drawBorders().then((borders) => show((layers[name] = borders), input), reportError)
    })
    const label = document.createElement('label')
    label.append(input, name)
    document.getElementById('layers').append(label)
    if (input.checked) map.addLayer(layers[name])
  }
}

/** Gives the map the place that ours has after its sheet was pulled up; lengths in pixels. */
globalThis.placeMap = (box) => {
  for (const side of ['left', 'top', 'width', 'height']) {
    map.getContainer().style[side] = `${box[side]}px`
  }
  map.invalidateSize({ animate: false }).fitBounds(setting.wholePicture, { animate: false })
}

async function start() {
  const [basemap, partition] = await Promise.all([
    fetchTopology('/geodata/basemap-overview.topojson'),
    fetchTopology('/geodata/partition-overview.topojson'),
  ])
  draw(basemap, 'land', styles.land).addTo(map)
  draw(basemap, 'lakes', styles.lakes).addTo(map)
  draw(partition, 'areas', styles.outline, ({ id }) => id.startsWith('poland-')).addTo(map)
  addSwitches(drawLayers(basemap, partition))
  requestAnimationFrame(() => performance.mark('map-ready'))
}

await start()
