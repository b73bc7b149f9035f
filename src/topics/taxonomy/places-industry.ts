// Cities and industry: places, traffic, making and building.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const placesIndustry = readOutline(
  128,
  `
cities: Transport & cities
  - Getting around, and where people live.
  | transportation system, intelligent transportation, transport system, smart mobility
  traffic: Traffic
    - Cars on roads, foreseen and guided.
    | traffic, traffic flow, traffic prediction, traffic forecasting, traffic signal, traffic signal control, road network
    | traffic accident, crash, traffic safety, congestion {traffic urban road}, intersection {traffic signal vehicle*}
    | vehicle classification, vehicle counting
  tourism: Travel & tourism
    - Trips, hotels and sights.
    | tourism, tourist, itinerary, hotel {review* recommend* book* price*}, travel recommendation, trip planning
  mobility: Mobility & trajectories = Mobility
    - Where people go.
    | mobility, human mobility, GPS trajectory, trajectory data, origin-destination, ride-hailing, trajectory similarity
    | location prediction, trajectory {gps mobility recover* similarity urban}, check-in, transport {public mode travel}
    | public transport, travel behavior, taxi
  urban-data: Cities & maps
    - Places, maps and plans.
    | urban, smart city, city, urban planning, GIS, geographic {!llm* !language !bias !gender !dialect*}, spatial data {geograph* urban}, geospatial
    | map {geograph* urban generat* street}, geospatial reasoning, urban region, parking, geoAI, housing, real estate
  logistics: Logistics, rail, air & sea = Logistics & aviation
    - Goods, trains, ships and planes.
    | logistics, maritime, railway, aviation, aircraft, air traffic, vessel trajectory, delivery {route* last logist* package}, airport
    | flight {delay* traject* aviation plan*}, ship, warehouse, transportation, freight, train {railway rail delay*}
industry: Manufacturing & engineering = Engineering
  - Making things.
  | industrial {!grade !scale !strength}, architecture design {building}
  manufacturing: Manufacturing
    - Factories and what they make.
    | manufacturing, additive manufacturing, 3D printing, production planning, semiconductor manufacturing, industry 4.0
    | industrial process, PLC, welding, process industry, production line, machining, smart manufacturing, industrial control
    | industrial automation
  engineering-design: Engineering design
    - Shapes and parts, found by machine.
    | engineering design, mechanical design, topology optimization, generative design, aerospace, mechanical engineering
    | structural design, architectural design, engineering drawing, airfoil, structural engineering, automotive {design engineer* manufactur* industry}
    | mechanism synthesis, linkage synthesis, linkage {mechanism* kinematic*}
  digital-twins: Digital twins
    - A model that lives beside the thing.
    | digital twin, digital thread, asset administration, cyber-physical
  construction: Buildings & bridges
    - Building, and keeping it standing.
    | construction {building industry site*}, civil engineering, bridge inspection, building information modeling, BIM
    | infrastructure inspection, pavement, crack {detect* segment* concrete pavement}, bridge {inspect* structur* damage}, tunnel
    | pothole
  food: Food & cooking
    - What is eaten.
    | food, recipe {food cook* ingredient*}, culinary, cooking, nutrition estimation, calorie, meal, restaurant, wine
  sports: Sports
    - Games of body and skill.
    | sports, football, soccer, basketball, tennis, cricket, athlete, player {sport* soccer football basketball baseball}, baseball
    | esports, running {athlet* biomechan*}, SoccerNet
`,
);
